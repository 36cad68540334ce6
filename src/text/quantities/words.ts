/** Words that form numbers, and words that tell what a number is. */
import { wordSet } from '../word-set';
import { wordValues } from '../word-values';

type NumberEntries = readonly (readonly [number, string])[];

/** Numbers below twenty, which follow a ten ("forty-five") or stand alone. */
const smallEntries: NumberEntries = [
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
];
export const smallNumbers = wordValues(smallEntries);

const tenEntries: NumberEntries = [
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty fourty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
];
export const tens = wordValues(tenEntries);

/** Words that multiply the number before them. `lakh` and `crore` are South Asian English. */
const scaleEntries: NumberEntries = [
  [100, 'hundred'],
  [1e3, 'thousand'],
  [1e6, 'million mn mln'],
  [1e9, 'billion bn bln'],
  [1e12, 'trillion tn trn'],
  [12, 'dozen'],
  [1e5, 'lakh lakhs'],
  [1e7, 'crore crores'],
];
export const scales = wordValues(scaleEntries);

/** A thousand in colloquial English, after a number. */
export const grandWords = wordSet('grand');

/** Scales attached to digits: "$350bn", "1.8M". The context tells one-letter ones from units. */
export const attachedScales: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  mln: 1e6,
  MN: 1e6,
  b: 1e9,
  B: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  T: 1e12,
  thousand: 1e3,
  million: 1e6,
  Million: 1e6,
  billion: 1e9,
  Billion: 1e9,
  trillion: 1e12,
  Trillion: 1e12,
};

/** Plurals for an order of magnitude: at least one of it, without an upper limit. */
const openEntries: NumberEntries = [
  [10, 'tens'],
  [12, 'dozens'],
  [20, 'scores'],
  [100, 'hundreds'],
  [1e3, 'thousands'],
  [1e6, 'millions'],
  [1e9, 'billions'],
  [1e12, 'trillions'],
];
export const openScales = wordValues(openEntries);

/** Before a scale these make a number of the same size ("several hundred"), or twice as much ("a couple of hundred"). */
const vagueEntries: NumberEntries = [
  [1, 'several few'],
  [2, 'couple'],
];
export const vagueWords = wordValues(vagueEntries);

/** Fractions. "third" to "tenth" are also ordinals, so they count only after a number or before "of". */
const fractionEntries: NumberEntries = [
  [1 / 2, 'half halves'],
  [1 / 3, 'third thirds'],
  [1 / 4, 'quarter quarters'],
  [1 / 5, 'fifth fifths'],
  [1 / 6, 'sixth sixths'],
  [1 / 7, 'seventh sevenths'],
  [1 / 8, 'eighth eighths'],
  [1 / 9, 'ninth ninths'],
  [1 / 10, 'tenth tenths'],
  [1 / 20, 'twentieth twentieths'],
  [1 / 100, 'hundredth hundredths'],
  [1 / 1000, 'thousandth thousandths'],
];
export const fractions = wordValues(fractionEntries);

/** Multiples in one word. "twofold" is missing because it mostly means "of two kinds". */
const foldEntries: NumberEntries = [
  [3, 'threefold'],
  [4, 'fourfold'],
  [5, 'fivefold'],
  [6, 'sixfold'],
  [7, 'sevenfold'],
  [8, 'eightfold'],
  [9, 'ninefold'],
  [10, 'tenfold'],
  [20, 'twentyfold'],
  [100, 'hundredfold'],
  [1000, 'thousandfold'],
];
export const foldWords = wordValues(foldEntries);

/** Fraction characters: "½". */
export const fractionMarks: Readonly<Record<number, number>> = {
  0xbc: 1 / 4,
  0xbd: 1 / 2,
  0xbe: 3 / 4,
  0x2153: 1 / 3,
  0x2154: 2 / 3,
  0x2155: 1 / 5,
  0x215b: 1 / 8,
  0x215c: 3 / 8,
  0x215d: 5 / 8,
  0x215e: 7 / 8,
};

const articleWords = 'a an';
export const articles = wordSet(articleWords);
/** All words that a number can begin with, so that each word of a text is looked up once. */
export const numberOpeners = wordSet(() =>
  [smallEntries, tenEntries, scaleEntries, openEntries, vagueEntries, fractionEntries, foldEntries]
    .flatMap((entries) => entries.map(([, words]) => words))
    .concat(articleWords)
    .join(' '),
);
export const halfWords = wordSet('half');
export const andWords = wordSet('and');
export const ofWords = wordSet('of');
export const theWords = wordSet('the');
export const perWords = wordSet('per');
export const toWords = wordSet('to');
export const orWords = wordSet('or');
/** Between an order of magnitude and the same word again: "thousands upon thousands". */
export const againWords = wordSet('upon and on');
export const inWords = wordSet('in');
export const outWords = wordSet('out');
/** Between the ends of a share: "one in every five". */
export const everyWords = wordSet('every');
/** Words that show that the word in s before them is a verb: "walks to", "owns a", "says that". */
export const afterVerb = wordSet('a an the this that his her their its no not to it them him too badly well more less');
/** Nouns whose count "in five" means a run of matches, not a share: "two goals in five". */
export const countedInMatches = wordSet(`
  goal goals win wins loss losses draw draws defeat defeats victory victories point points run runs try tries hit hits start starts
  game games match matches title titles medal medals wicket wickets`);
export const fromWords = wordSet('from');
export const byWords = wordSet('by');
export const betweenWords = wordSet('between');
export const minusWords = wordSet('minus');
/** Letters that are a dollar's prefix only if attached to the sign ("A$", not "a $5 note"). */
export const looseLetters = wordSet('a s r');
/** After an amount of money this letter stands for million. */
export const millionLetters = wordSet('m');
/** Before "half" or "quarter" these make an ordinal: "the second half". */
export const beforeHalf = wordSet(
  'first second third fourth last next previous other latter earlier fiscal better in this',
);
/** After "a year" these make a date, not a rate. */
export const afterDate = wordSet('ago earlier later before after from hence');
export const ageWords = wordSet('age aged');
/** Words around an age: whom it is said of, the verbs, and what may follow the number. */
export const agePronouns = wordSet('he she who');
export const ageVerbs = wordSet('is was were be been turns turned turning will would just now only already has had s');
export const afterPersonAge = wordSet('when and at by but years next this on in who');
export const oldWords = wordSet('old');
export const moreWords = wordSet('more less fewer other additional extra further');

/** Months and their short forms, with their numbers. */
export const monthNumbers = wordValues<number>([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
]);
export const months = (hash: number): boolean => monthNumbers(hash) !== undefined;

/** Words after "one" that make it a pronoun or part of a set phrase. */
export const afterPronounOne = wordSet(`
  of another day thing way side hand more last that who which is was has had can could should would will may might must
  does did s else by on off in to for with from at as and or but if the a an its it he she they we you i`);
export const beforePronounOne = wordSet('no any every each some this the another which');

/** Prefixes that a hyphen joins to a number, which stays a number: "sub-7 nanometre", "his now-18-month-old son". */
export const hyphenedPrefixes = wordSet('sub now then');
export const plusWords = wordSet('plus');
/** Joined to "half" these are halved: "half-price" is not, "half-point" is. */
export const halvedWords = wordSet('point points percent per');
export const subWords = wordSet('sub');
/** Words after which a bare number is an age: "life expectancy was around 73". */
export const expectancyWords = wordSet('expectancy');

/** Between two orders of magnitude, of which the first is the least: "tens or even hundreds of millions". */
export const evenWords = wordSet('even perhaps maybe possibly indeed');
export const ifWords = wordSet('if');
export const notWords = wordSet('not');

/** After "quarters of" these are of a time: "three quarters of growth". */
export const quarterlyThings = wordSet(`
  growth decline declines contraction contractions losses loss profit profits falling rising shrinking growing negative positive
  weak strong slow slowing sluggish stagnation recession expansion recovery consecutive economic earnings results data sales
  revenue inflation cuts gains weakness uncertainty`);
/** Before "three quarters" these make it a time. */
export const beforeQuarters = wordSet(
  'last past previous first final next consecutive straight for over after within these those other',
);
