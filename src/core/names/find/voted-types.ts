/** Types of unknown names of one word: what is beside one mention tells of the others. */
import type { EntityType } from '../../../dataset/kinds';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import { guessType } from './guess-type';
import type { Piece } from './piece';

/** Only people are spoken of so; "its" says nothing, because people have things as well. */
const isPersonPronoun = wordSet('she her hers herself he him his himself');
const IN = new Set(['in', 'near'].map(hashWord));
/** Mentions with a pronoun behind them that make somebody of a name. */
const FEWEST_VOTES = 2;
/** One in this many mentions at least must say so. */
const FEWEST_PLACES = 3;
const FEWEST_PEOPLE = 10;

interface Votes {
  place: number;
  person: number;
  others: number;
}

/**
 * The type of each word that is an unknown name somewhere, where its mentions agree enough.
 * @returns by the word's hash; nothing for words whose mentions say nothing
 */
export function votedTypes(scan: NameScan, pieces: readonly Piece[]): ReadonlyMap<number, EntityType> {
  const votes = new Map<number, Votes>();
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.hit || piece.end - piece.first !== 1 || scan.tokens.shape[piece.first] === Shape.AllCaps) continue;
    const word = scan.tokens.hash[piece.first]!;
    let own = votes.get(word);
    if (!own) votes.set(word, (own = { place: 0, person: 0, others: 0 }));
    const guess = guessType(scan, piece);
    if (isAfterIn(scan, piece)) own.place++;
    else if (guess.type === 'person' ? guess.isClear : isSpokenOfAsPerson(scan, pieces, index)) own.person++;
    else own.others++;
  }
  const types = new Map<number, EntityType>();
  for (const [word, { place, person, others }] of votes) {
    if (place > person && place * FEWEST_PLACES >= others) types.set(word, 'place');
    else if (person >= FEWEST_VOTES && person > 2 * place && person * FEWEST_PEOPLE >= others)
      types.set(word, 'person');
  }
  return types;
}

/** "in Halden", "near Halden": other prepositions come before people and bodies as well. */
function isAfterIn({ tokens }: NameScan, { first }: Piece): boolean {
  return first > 0 && IN.has(tokens.hash[first - 1]!);
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
