/** Words for matching wordings: which do not count, and which mean the same. */
import { wordSet } from '../text/word-set';

/** Function words: they carry no topic. "not" and its like are read apart, see `negations`. */
export const stopWords = wordSet(`
  a an the this that these those some any each every such own same so than too very just only also even still already
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what where when why how there here
  is am are was were be been being do does did doing done have has had having will would shall should can could may might
  must ought and or but nor if then else because as until while of at by for with about against between into through during
  before after above below to from up down in out on off over under again further once both all more most other
  's s t d ll m o re ve i'm i've i'd i'll you're you've you'll he's she's it's we're we've we'll they're they've that's
  there's what's let's who's rt via amp http https www com pic twitter
  say says said saying claim claims claimed tell tells told like get got really well know think go going want`);

/** Words that turn a statement round. */
export const negations = wordSet(`
  not no never none nobody nothing neither nor cannot without hardly barely denied denies deny refused
  isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't`);

/**
 * Words that mean the same in news text, one group a line: the first stands for all. Each is a word
 * as written; its inflections follow by their stems.
 */
export const synonyms: readonly string[] = [
  'president potus', 'kill murder slay', 'shooting gunfire', 'doctor physician', 'car automobile vehicle',
  'job employment', 'money cash funds', 'aid assistance', 'immigrant migrant alien', 'illegal undocumented unlawful',
  'tax taxes levy', 'coronavirus covid covid-19 sars-cov-2', 'vaccine vaccination jab shot', 'photograph photo picture image pic',
  'video footage clip', 'muslim islamic', 'police cop cops', 'school schools', 'kid child children', 'big huge large massive',
  'begin start commence', 'end stop halt cease', 'swap exchange trade', 'land territory', 'call phone-call',
  'membership accession', 'border frontier', 'invade invasion', 'troop soldier', 'free release', 'fake hoax fraudulent bogus',
  'steal rig', 'lawyer attorney', 'usa us u.s. america american', 'uk britain british', 'wage salary pay',
  'firm company corporation', 'buy purchase', 'cut reduce slash', 'increase raise hike', 'ban prohibit outlaw',
];
