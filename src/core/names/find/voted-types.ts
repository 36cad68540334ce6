/** Types of names without a link: what is beside one mention tells of the others, and all have one type. */
import type { EntityType } from '../../../dataset/kinds';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import { guessType, isOfPlaceNoun, typeOfCandidates, wordCount } from './guess-type';
import type { Piece } from './piece';
import { wordsKey } from './settle-pieces';

/** Only people are spoken of so; "its" says nothing, because people have things as well. */
const isPersonPronoun = wordSet('she her hers herself he him his himself');
const IN = new Set(['in', 'near'].map(hashWord));
/** Mentions with a pronoun behind them that make somebody of a name. */
const FEWEST_VOTES = 2;
/** One in this many mentions at least must say so. */
const FEWEST_PLACES = 3;
const FEWEST_PEOPLE = 10;

/** What a guess weighs that a cue of its own speaks for, beside one that only the number of words speaks for. */
const CLEAR = 2;

/** Where two types weigh the same, the first of them: a preposition alone makes no place of a body. */
const BY_RANK: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'work'];

interface Votes {
  place: number;
  person: number;
  others: number;
  /** What the mentions would be by themselves, by weight. */
  readonly guesses: Map<EntityType, number>;
}

/**
 * The type of each name that has no record of one type: what most of its mentions say.
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

/** The type of a name without a link. "Halden Rovers" is nobody where the article has a place Halden. */
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

/** "in Halden", "near Halden": other prepositions come before people and bodies as well, and "in" before "Roe's yard". */
function isAfterIn({ tokens }: NameScan, { first, end }: Piece): boolean {
  return first > 0 && IN.has(tokens.hash[first - 1]!) && tokens.shape[end] !== Shape.Possessive;
}

/** "Quilla wore her coat": a name that opens the sentence, a pronoun for people behind it, and nobody else between. */
function isSpokenOfAsPerson({ reading, tokens }: NameScan, pieces: readonly Piece[], index: number): boolean {
  const { first, end } = pieces[index]!;
  const sentence = sentenceOf(reading, first);
  const limit = Math.min(reading.sentenceFirst[sentence + 1]!, pieces[index + 1]?.first ?? tokens.count);
  if (reading.sentenceFirst[sentence] !== first) return false;
  for (let at = end; at < limit; at++) if (isPersonPronoun(tokens.hash[at]!)) return true;
  return false;
}
