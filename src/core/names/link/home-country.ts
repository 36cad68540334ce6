/**
 * Decides whose body is meant by a name that every country has ("the Senate", "Labour", "Democrats"): by the words
 * beside the name, the sentence, and the whole article.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { sentenceOf } from '../../../text/reading';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import type { TokenRange } from '../find/stretches';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import type { LinkContext } from './link-context';
import { SOLE_COUNTRY } from './link-rules';
import { hitEndingAt, levelOf } from './place-levels';

const OF = new Set(['of', 'in'].map(hashWord));
const THE = hashWord('the');

/** Whether a country's body is the one that its bare name means. */
export function isAtHome(
  scan: NameScan,
  context: LinkContext,
  piece: TokenRange,
  { dataset, entity }: NamedCandidate,
): boolean {
  const country = dataset.country(entity);
  if (country < 0) return false;
  const beside = countryBeside(scan, piece, dataset);
  if (beside !== null) return beside === country;
  const isLeading = context.countries.leads(dataset, country, entity);
  if (isOnlyOthersSentence(scan, piece, dataset, country))
    return isLeading && context.countries.share(dataset, country, entity) >= SOLE_COUNTRY;
  return isLeading || (context.countries.isSilent(dataset) && context.outletCountry(dataset) === country);
}

/**
 * Whether it is a party or chamber in one word whose country is implied, in an article about politics: "Democrats",
 * "Labour", "the Senate".
 */
export function isHomeParty(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  candidate: NamedCandidate,
  all: readonly NamedCandidate[],
): boolean {
  const { dataset, entity, needs } = candidate;
  return (
    needs !== 'nothing' &&
    piece.end - piece.first === 1 &&
    !(piece.isDoubtful && !(scan.classes[piece.first]! & Is.Group)) &&
    all.every((other) => other.dataset.type(other.entity) === 'organisation') &&
    dataset.type(entity) === 'organisation' &&
    context.speaksOfParliament() &&
    isAtHome(scan, context, piece, candidate)
  );
}

/** Whether a reviewed body belongs to another country, so that it does not rule out a namesake. */
export function isAbroad({ dataset, entity }: NamedCandidate, candidate: NamedCandidate): boolean {
  const country = dataset.country(entity);
  const other = candidate.dataset.country(candidate.entity);
  return (
    dataset.type(entity) === 'organisation' &&
    candidate.dataset.type(candidate.entity) === 'organisation' &&
    country >= 0 &&
    other >= 0 &&
    other !== country
  );
}

/** Returns the country right beside a name: "Norvian Senate", "Norvia's Senate", "Senate of Norvia". */
export function countryBeside(scan: NameScan, { first, end }: TokenRange, dataset: OpenedDataset): number | null {
  const { tokens } = scan;
  let before = first;
  if (before > 0 && tokens.shape[before - 1] === Shape.Possessive) before--;
  const demonym = before === first && before > 0 ? scan.demonymEndingAt(before - 1) : null;
  if (demonym?.dataset === dataset) return demonym.country;
  const ahead = countryIn(hitEndingAt(scan, before), dataset);
  if (ahead !== null) return ahead;
  if (end + 1 >= tokens.count || !OF.has(tokens.hash[end]!)) return null;
  const at = tokens.hash[end + 1] === THE ? end + 2 : end + 1;
  return at < tokens.count ? countryIn(scan.hitAt(at), dataset) : null;
}

function countryIn(
  hit: { readonly candidates: readonly NamedCandidate[] } | null,
  dataset: OpenedDataset,
): number | null {
  const place = hit?.candidates.find((each) => each.dataset === dataset && levelOf(each) === 'country');
  return place ? place.entity : null;
}

/** Whether a sentence mentions countries, but not this one. */
function isOnlyOthersSentence(scan: NameScan, piece: TokenRange, dataset: OpenedDataset, country: number): boolean {
  const { reading } = scan;
  const sentence = sentenceOf(reading, piece.first);
  let others = false;
  for (let at = reading.sentenceFirst[sentence]!; at < reading.sentenceFirst[sentence + 1]!; at++) {
    const shape = scan.tokens.shape[at]!;
    if (shape !== Shape.Capitalised && shape !== Shape.AllCaps) continue;
    const demonym = scan.demonymAt(at);
    const spoken = demonym?.dataset === dataset ? demonym.country : countryIn(scan.hitAt(at), dataset);
    if (spoken === country) return false;
    if (spoken !== null) others = true;
  }
  return others;
}
