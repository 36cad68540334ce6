/** Types of names without a link: the words beside one mention count for the others, and all get one type. */
import type { EntityType } from '../../../dataset/kinds';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import { BARE, CLEAR, CUE, guessType, typeOfCandidates, wordCount } from './guess-type';
import { listedTypes } from './listed-types';
import { isOfPlaceNoun, isWrittenIn } from './used-like-place';
import type { Piece } from './piece';
import { wordsKey } from './settle-pieces';
import { toldType } from './told-type';
import { Is } from '../words/word-class';

/** Pronouns for people only; "its" is missing, because people own things too. */
const isPersonPronoun = wordSet('she her hers herself he him his himself');
const IN = new Set(['in', 'near'].map(hashWord));
/** Fewest mentions with a following pronoun that make a name a person. */
const FEWEST_VOTES = 2;
/** At least one in this many mentions must be followed by one. */
const FEWEST_PLACES = 3;
const FEWEST_PEOPLE = 10;

/** Weight of a type that the words beside a name state. */
const TOLD = 3;
/** What is told of one in this many mentions is not outweighed by guesses. */
const FEWEST_TOLD = 4;

/** Order of types with equal weight: a preposition alone does not make a body a place. */
const BY_RANK: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'work'];

interface Votes {
  place: number;
  person: number;
  others: number;
  mentions: number;
  /** Number of mentions beside which a type is stated. */
  readonly told: Map<EntityType, number>;
  /** Guessed types of the single mentions, by weight. */
  readonly guesses: Map<EntityType, number>;
}

/**
 * Returns the type of each name without records of one type, by the majority of its mentions.
 * @returns by the key of its words (`wordsKey`)
 */
export function votedTypes(scan: NameScan, pieces: readonly Piece[]): ReadonlyMap<number, EntityType> {
  const votes = new Map<number, Votes>();
  const listed = listedTypes(scan, pieces);
  const places = openersOfPlaces(scan, pieces);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (typeOfCandidates(piece)) continue;
    const word = wordsKey(scan, piece);
    let own = votes.get(word);
    if (!own) votes.set(word, (own = noVotes()));
    own.mentions++;
    const guess = guessType(scan, piece);
    const isPart = isOneWord(piece) && places.has(scan.tokens.hash[piece.first]!);
    const beside =
      guess.weight <= CUE ? (listed.get(index) ?? (guess.weight <= BARE && isPart ? 'place' : null)) : null;
    add(own.guesses, beside ?? guess.type, beside ? CLEAR : guess.weight);
    const told = toldType(scan, piece);
    const isClear = guess.weight >= CLEAR;
    if (told && !(isClear && isAgainst(guess.type, told))) {
      add(own.told, told, 1);
      add(own.guesses, told, TOLD);
    }
    if (scan.tokens.shape[piece.first] === Shape.AllCaps || wordCount(scan, piece) > 1) continue;
    if (isAfterIn(scan, piece) || isOfPlaceNoun(scan, piece)) own.place++;
    else if (guess.type === 'person' ? isClear : isSpokenOfAsPerson(scan, pieces, index)) own.person++;
    else own.others++;
  }
  const types = new Map<number, EntityType>();
  for (const [word, own] of votes) types.set(word, typeByVotes(own));
  return types;
}

/** Number of words from which the last word of a place's name is used alone. */
const LONG_NAME = 3;

const noVotes = (): Votes => ({ place: 0, person: 0, others: 0, mentions: 0, told: new Map(), guesses: new Map() });

/** Whether a certain guess rules out what is told: a body's own words are not a person's, a given name is not a town's. */
const isAgainst = (guess: EntityType, told: EntityType) =>
  told === 'person' ? guess !== 'person' : guess === 'person' && told !== 'work';

const isOneWord = ({ first, end }: Piece) => end - first === 1;

function add(votes: Map<EntityType, number>, type: EntityType, weight: number): void {
  votes.set(type, (votes.get(type) ?? 0) + weight);
}

/**
 * Returns the words that mean a place alone because a longer name has them: "Thorna" of "Thorna Island", "Coliseum" of
 * a known "Thorna Coliseum".
 */
function openersOfPlaces({ classes, tokens }: NameScan, pieces: readonly Piece[]): ReadonlySet<number> {
  const openers = new Set<number>();
  for (const piece of pieces)
    if (piece.hit && piece.end - piece.first >= LONG_NAME && typeOfCandidates(piece) === 'place')
      openers.add(tokens.hash[piece.end - 1]!);
  for (const { first, end, hit } of pieces)
    if (
      !hit &&
      end - first === 2 &&
      classes[end - 1]! & Is.PlaceHead &&
      !(classes[first]! & (Is.Common | Is.PlaceOpener))
    )
      openers.add(tokens.hash[first]!);
  return openers;
}

/** Returns the type of a name without a link. "Halden Rovers" is not a person if the article has a place Halden. */
export function typeOfUnlinked(scan: NameScan, piece: Piece, voted: ReadonlyMap<number, EntityType>): EntityType {
  const type = voted.get(wordsKey(scan, piece)) ?? guessType(scan, piece).type;
  const { first, end, titleFirst } = piece;
  if (type !== 'person' || titleFirst >= 0 || end - first === 1) return type;
  return voted.get(wordsKey(scan, { first, end: first + 1 })) === 'place' ? 'organisation' : type;
}

function typeByVotes({ place, person, others, mentions, told, guesses }: Votes): EntityType {
  const stated = heaviest(told);
  if (stated && told.get(stated)! * FEWEST_TOLD >= mentions) return stated;
  if (place > person && place * FEWEST_PLACES >= others) return 'place';
  if (person >= FEWEST_VOTES && person > 2 * place && person * FEWEST_PEOPLE >= others) return 'person';
  return heaviest(guesses) ?? 'person';
}

/** Returns the type with the greatest weight, the first by rank among equals; null if there are none. */
function heaviest(weights: ReadonlyMap<EntityType, number>): EntityType | null {
  let best: EntityType | null = null;
  for (const type of BY_RANK) if ((weights.get(type) ?? 0) > (best ? weights.get(best)! : 0)) best = type;
  return best;
}

/**
 * Whether "in" or "near" is before it: other prepositions also come before people and bodies, and "in" before "Roe's
 * yard".
 */
function isAfterIn(scan: NameScan, { first, end }: Piece): boolean {
  const { tokens } = scan;
  return (
    first > 0 && IN.has(tokens.hash[first - 1]!) && tokens.shape[end] !== Shape.Possessive && !isWrittenIn(scan, first)
  );
}

/**
 * Whether a pronoun for people follows a name that opens the sentence, with nobody else between: "Quilla wore her
 * coat".
 */
function isSpokenOfAsPerson({ reading, tokens }: NameScan, pieces: readonly Piece[], index: number): boolean {
  const { first, end } = pieces[index]!;
  const sentence = sentenceOf(reading, first);
  const limit = Math.min(reading.sentenceFirst[sentence + 1]!, pieces[index + 1]?.first ?? tokens.count);
  if (reading.sentenceFirst[sentence] !== first) return false;
  for (let at = end; at < limit; at++) if (isPersonPronoun(tokens.hash[at]!)) return true;
  return false;
}
