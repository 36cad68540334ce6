/** Types of names without a link: the words beside one mention count for the others, and all get one type. */
import type { EntityType } from '../../../dataset/kinds';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import { guessType, isOfPlaceNoun, typeOfCandidates, wordCount } from './guess-type';
import type { Piece } from './piece';
import { wordsKey } from './settle-pieces';

/** Pronouns for people only; "its" is missing, because people own things too. */
const isPersonPronoun = wordSet('she her hers herself he him his himself');
const IN = new Set(['in', 'near'].map(hashWord));
/** Fewest mentions with a following pronoun that make a name a person. */
const FEWEST_VOTES = 2;
/** At least one in this many mentions must be followed by one. */
const FEWEST_PLACES = 3;
const FEWEST_PEOPLE = 10;

/** Weight of a guess with a cue, against one by the number of words only. */
const CLEAR = 2;

/** Order of types with equal weight: a preposition alone does not make a body a place. */
const BY_RANK: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'work'];

interface Votes {
  place: number;
  person: number;
  others: number;
  /** Guessed types of the single mentions, by weight. */
  readonly guesses: Map<EntityType, number>;
}

/**
 * Returns the type of each name without records of one type, by the majority of its mentions.
 * @returns by the key of its words (`wordsKey`)
 */
export function votedTypes(scan: NameScan, pieces: readonly Piece[]): ReadonlyMap<number, EntityType> {
  const votes = new Map<number, Votes>();
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (typeOfCandidates(piece)) continue;
    const word = wordsKey(scan, piece);
    let own = votes.get(word);
    if (!own) votes.set(word, (own = { place: 0, person: 0, others: 0, guesses: new Map() }));
    const { type, isClear } = guessType(scan, piece);
    own.guesses.set(type, (own.guesses.get(type) ?? 0) + (isClear ? CLEAR : 1));
    if (scan.tokens.shape[piece.first] === Shape.AllCaps || wordCount(scan, piece) > 1) continue;
    if (isAfterIn(scan, piece) || isOfPlaceNoun(scan, piece)) own.place++;
    else if (type === 'person' ? isClear : isSpokenOfAsPerson(scan, pieces, index)) own.person++;
    else own.others++;
  }
  const types = new Map<number, EntityType>();
  for (const [word, own] of votes) types.set(word, typeByVotes(own));
  return types;
}

/** Returns the type of a name without a link. "Halden Rovers" is not a person if the article has a place Halden. */
export function typeOfUnlinked(scan: NameScan, piece: Piece, voted: ReadonlyMap<number, EntityType>): EntityType {
  const type = voted.get(wordsKey(scan, piece)) ?? guessType(scan, piece).type;
  const { first, end, titleFirst } = piece;
  if (type !== 'person' || titleFirst >= 0 || end - first === 1) return type;
  return voted.get(wordsKey(scan, { first, end: first + 1 })) === 'place' ? 'organisation' : type;
}

function typeByVotes({ place, person, others, guesses }: Votes): EntityType {
  if (place > person && place * FEWEST_PLACES >= others) return 'place';
  if (person >= FEWEST_VOTES && person > 2 * place && person * FEWEST_PEOPLE >= others) return 'person';
  let best: EntityType = 'person';
  for (const type of BY_RANK) if ((guesses.get(type) ?? 0) > (guesses.get(best) ?? 0)) best = type;
  return best;
}

/**
 * Whether "in" or "near" is before it: other prepositions also come before people and bodies, and "in" before "Roe's
 * yard".
 */
function isAfterIn({ tokens }: NameScan, { first, end }: Piece): boolean {
  return first > 0 && IN.has(tokens.hash[first - 1]!) && tokens.shape[end] !== Shape.Possessive;
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
