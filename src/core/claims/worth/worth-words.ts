/** Words that tell judging from stating, as facts for the worth model. */
import { wordBits } from '../../../text/word-bits';

/** Words that praise, blame or mock. A report seldom uses them in its own voice. */
const loadedWords = `
  absurd absurdity abysmal alarming amazing appalling arrogant arrogance atrocious awful awesome bizarre blatant blatantly
  brave brazen brilliant brutal brutally callous catastrophe catastrophic chaos chaotic clown coward cowardly crazy crony cronies
  cruel cynical cynically dangerous dangerously deranged despicable devastating devoured dire disaster disastrous disgrace
  disgraceful disgusting disenchanted dismal doom doomed draconian dreadful dubious elites elitist embarrassing embarrassment
  evil extraordinary extremist failure fantastic farce farcical fascinating fearmongering feckless fiasco flawed foolish
  frightening genius ghastly glorious grim grotesque gross hellbent heroic hideous honest hopeless hopelessly horrendous
  horrible horrific horrifying hypocrisy hypocrite hypocritical idiot idiotic ignorance ignorant immoral imperative impossible
  impressive improbable improbably incompetence incompetent incredible incredibly inept inevitable inevitably
  infamous insane insanity insidious
  ironic ironically irony irresponsible jealous laughable lavish leftist leftists liar liars lunacy lunatic madness magnificent
  masterpiece mediocre mockery monstrous moral morally naive nasty nebulous nightmare nonsense notorious obscene obvious obviously
  outrage outrageous pathetic peculiar plainly poison poisonous predatory predictable predictably preposterous pretend pretending
  pretends pretense pretext propaganda puppet radical reckless recklessly regime remarkable remarkably ridiculous ruin ruthless
  sadly scandalous shambles shame shameful shameless sheer shocking sinister slogan smear smearing spectacular specious
  splendid staggering striking strikingly stunning stupid stupidity superb supposed supposedly terrible terrific terrifying toxic
  traditional tragic tragically trash travesty treason tyranny ugly unbelievable unconscionable undeserved unfair unfortunate
  unfortunately unjust unprecedented utter utterly vicious vile villain violent voracious weak whim wicked wise wild woke
  wonderful worthless zealot zombie`;

/** Words of doubt and supposition. */
const hedgeWords = `
  perhaps maybe presumably arguably apparently seemingly seem seems seemed likely unlikely probably possibly surely suppose supposing
  hope hopes hopefully imagine guess conjecture suggests appears appear somewhat rather quite indeed`;

/** Words that demand or evaluate something. */
const judgeWords = `
  should must ought need needs deserve deserves better worse best worst important essential necessary vital wrong right good bad
  great fair truth believe think feel want never always nothing everything anyone everyone nobody simply just really truly even
  course therefore thus hence however yet despite`;

const firstPerson = "i me my mine we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd";
const secondPerson = "you your yours you're you've you'll you'd";

/** Verbs of plain report. */
const reportWords = `
  said says announced reported confirmed signed voted approved passed launched killed died injured arrested charged elected
  appointed resigned published released according`;

/** The tone of a word, as bits. */
export const Tone = { Loaded: 1, Hedge: 2, Judge: 4, Me: 8, You: 16, Report: 32 } as const;

/** The bits of a word; 0 for most. */
export const toneOf = wordBits([
  [Tone.Loaded, loadedWords],
  [Tone.Hedge, hedgeWords],
  [Tone.Judge, judgeWords],
  [Tone.Me, firstPerson],
  [Tone.You, secondPerson],
  [Tone.Report, reportWords],
]);
