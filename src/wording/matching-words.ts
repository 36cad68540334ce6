/** Words for matching wordings: which do not count, and which mean the same. */
import { wordSet } from '../text/word-set';
import { wordValues } from '../text/word-values';

/** Function words, without a topic. "not" and the like are handled by `turnOf`. */
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

/** Effects of a word on its claim. */
export const Turn = {
  /** Negates a statement. */
  Negates: 1,
  /** Before an object: the object does what follows, caused by somebody else ("makes us pay"). */
  Causes: 2,
  /** Before "than": the first of two has less. */
  Lessens: 3,
  /** Between two things that are compared. */
  Compares: 4,
} as const;

/** A word's `Turn`, or undefined for most. */
export const turnOf = wordValues<number>([
  [
    Turn.Negates,
    `
    not no never none nobody nothing neither nor cannot without hardly barely denied denies deny refused
    isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't`,
  ],
  [Turn.Causes, 'make makes made making force forces forced forcing let lets letting'],
  [Turn.Lessens, 'less fewer lower smaller cheaper safer'],
  [Turn.Compares, 'than'],
]);

/** Objects of causing words. */
export const causedOnes = wordSet('me us you him her them people');

/** Words after "not" that undo the negation: "not only the rich pay". */
export const onlyWords = wordSet('only just merely simply');

/** Before a superlative: "the second highest" is not the highest. */
export const lesserRanks = wordSet('second third fourth fifth sixth seventh eighth ninth tenth');

/** Words that deny a thing, but only lessen a number: "barely three in ten". */
export const nearlyNoneWords = wordSet('hardly barely');

/** Words after "than" that compare a thing with itself: "more than ever". */
export const sameThingWords = wordSet('ever before any now usual');

/** "More than a century" is an amount. */
export const amountWords = wordSet('more less fewer');
export const articleWords = wordSet('a an half one');

/** Titles: beside a note's names they add nothing about people whom a text names. */
export const titleWords =
  'president vice prime minister premier chancellor secretary leader chief king queen senator governor';

/** Names if written in capitals, else function words: "US" is not "us". */
export const capitalNames = wordSet('us who it');

/** Words with the same meaning in news, one group a line; the first is the term. Inflections follow by their stems. */
export const synonyms: readonly string[] = [
  'president potus',
  'coronavirus covid covid-19 sars-cov-2',
  'usa america american',
  'uk britain british',
  'republican gop',
  'isis isil daesh',
  'obamacare aca',
  'photograph photo',
  'vaccine vaccination vaccinate',
  'iran iranian',
  'iraq iraqi',
  'russia russian',
  'china chinese',
  'mexico mexican',
  'ukraine ukrainian',
  'syria syrian',
  'israel israeli',
  'europe european',
  'germany german',
  'france french',
  'canada canadian',
  'cuba cuban',
  'afghanistan afghan',
  'korea korean',
  'japan japanese',
  'india indian',
  'turkey turkish',
  'haiti haitian',
  'illegal illegally',
  'terrorist terrorism',
  'democrat democratic',
  'percent percentage',
  'economy economic',
  'doctor dr',
  'dollar usd',
  'television tv',
  'advertisement ad advert',
  'defense defence',
  'labor labour',
  'email e-mail',
  'swap exchange',
  'freed released',
];
