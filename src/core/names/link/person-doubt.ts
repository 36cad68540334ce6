import type { OpenedDataset } from '../../../dataset/opened';
import { sentenceOf } from '../../../text/reading';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NamedCandidate } from '../alias-hits';
import type { CountryTally } from './country-tally';
import { FAMOUS } from './link-rules';
import type { NameScan } from '../name-scan';
import { otherTrades, parliamentWords } from './person-words';
import type { Piece } from '../find/piece';

const isOtherTrade = wordSet(otherTrades);
const isParliamentWord = wordSet(parliamentWords);

/** Whether an article talks about parliaments, which tells a member from a namesake. */
export interface ArticleTalk {
  readonly countries: CountryTally;
  speaksOfParliament(): boolean;
}

/**
 * Whether a name is more likely a namesake's than the office-holder's: several hundred members of parliament have names
 * that thousands share. Not used for people whom everybody knows.
 */
export function isNamesake(
  scan: NameScan,
  context: ArticleTalk,
  piece: Piece,
  { dataset, entity }: NamedCandidate,
): boolean {
  if (dataset.type(entity) !== 'person' || dataset.prominence(entity) >= FAMOUS) return false;
  if (hasOtherTrade(scan, piece)) return true;
  if (piece.titleFirst >= 0) return false;
  return (
    isSignature(scan, piece) ||
    (isOnlyLegislator(dataset, entity) &&
      (!context.speaksOfParliament() || context.countries.isElsewhere(dataset, dataset.country(entity), entity)))
  );
}

/** "Coach Mike Johnson", "country star Tim Scott". */
function hasOtherTrade({ tokens }: NameScan, { titleFirst, first }: Piece): boolean {
  for (let at = titleFirst >= 0 ? titleFirst : Math.max(0, first - 1); at < first; at++)
    if (isOtherTrade(tokens.hash[at]!)) return true;
  return false;
}

/** Whether a name is a sentence by itself: the author of a letter, or a photographer. */
function isSignature({ reading, tokens }: NameScan, { first, end }: Piece): boolean {
  const sentence = sentenceOf(reading, first);
  const last = reading.sentenceFirst[sentence + 1]!;
  if (reading.sentenceFirst[sentence] !== first || end - first === 1) return false;
  for (let at = end; at < last; at++) if (tokens.shape[at] !== Shape.Punctuation) return false;
  return true;
}

function isOnlyLegislator(dataset: OpenedDataset, entity: number): boolean {
  const roles = dataset.rolesBy(entity);
  return (
    roles.length > 0 && roles.every(({ office }) => office === 'legislator-lower' || office === 'legislator-upper')
  );
}

/**
 * Returns a test whether an article has a word of parliaments, parties or elections; the article is read at the first
 * doubt.
 */
export function parliamentTalk({ tokens }: NameScan): () => boolean {
  let known: boolean | null = null;
  return () => {
    if (known !== null) return known;
    known = false;
    for (let at = 0; at < tokens.count && !known; at++)
      known = tokens.shape[at]! <= Shape.Mixed && isParliamentWord(tokens.hash[at]!);
    return known;
  };
}
