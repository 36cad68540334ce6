/**
 * Descriptions that mean one entity: "the Russian president", "the US defense chief", "Russia's president", "the
 * president of Russia", "the NATO chief", "the House speaker". The roles of the article's date resolve them, if exactly
 * one candidate is clear.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import type { OfficeKind } from '../../../dataset/schema';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { isCapital, isNextWord, type NameScan } from '../name-scan';
import { bodyPhrases, chamberCountries, headPhrases, officePhrases, otherHolderWords } from './office-words';
import { seatAt } from './seats';
import { phraseTable } from '../words/phrase-table';
import { holders } from './holders';
import { dayNumber } from '../../../dates/partial-date';
import type { TokenRange } from '../find/stretches';
import { HYPHEN } from '../../../text/marks';

/** A description and its entity; `entity` is -1 if no dataset has the body that it names. */
export interface Description extends TokenRange {
  readonly dataset: OpenedDataset | null;
  readonly entity: number;
  readonly type: 'person' | 'organisation';
  /** The words that name the country or body. */
  readonly of: TokenRange;
}

/** Whether an entity is named elsewhere in the article. */
export type IsNamed = (dataset: OpenedDataset, entity: number) => boolean;

/** The country or organisation of a description's office. */
interface Holding extends TokenRange {
  readonly dataset: OpenedDataset;
  readonly of: number;
  readonly isCountry: boolean;
  /** Whether "Russia's" or "of Russia" replaces "the". */
  readonly isPossessive: boolean;
}

const officeAt = phraseTable(officePhrases);
const headAt = phraseTable(headPhrases);
const bodyAt = phraseTable(bodyPhrases.map((phrase) => [phrase, phrase] as const));
const isOtherHolder = wordSet(otherHolderWords);
const THE = hashWord('the');
const OF = hashWord('of');

/** Returns all descriptions in the article that can be resolved, in order. */
export function findDescriptions(scan: NameScan, isNamed: IsNamed): Description[] {
  const { tokens } = scan;
  const found: Description[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const description =
      tokens.hash[token] === THE
        ? describedAfterThe(scan, token, isNamed)
        : describedAfterPossessive(scan, token, isNamed);
    if (!description) continue;
    found.push(description);
    token = description.end - 1;
  }
  return found;
}

function describedAfterThe(scan: NameScan, the: number, isNamed: IsNamed): Description | null {
  const next = the + 1;
  if (next >= scan.tokens.count) return null;
  const holding = holdingAt(scan, next);
  if (holding) return describe(scan, the, holding, holding.end, isNamed);
  return describedWithOf(scan, the, isNamed) ?? describedInChamber(scan, the, isNamed);
}

/** "the president of Russia". */
function describedWithOf(scan: NameScan, the: number, isNamed: IsNamed): Description | null {
  const { tokens } = scan;
  const office = officeAt(tokens, the + 1);
  if (!office || office.end + 1 >= tokens.count || tokens.hash[office.end] !== OF) return null;
  let at = office.end + 1;
  if (tokens.hash[at] === THE) at++;
  if (at >= tokens.count) return null;
  const holding = holdingAt(scan, at);
  if (!holding || !holding.isCountry || scan.demonymAt(at) || holding.isPossessive) return null;
  return resolve(scan, { first: the, end: holding.end }, holding, office.value, isNamed);
}

/** Resolves "the House speaker", whose country is implied. */
function describedInChamber(scan: NameScan, the: number, isNamed: IsNamed): Description | null {
  const { tokens } = scan;
  const chamber = the + 1;
  if (!isCapital(tokens, chamber)) return null;
  const country = chamberCountry(tokens.hash[chamber]!);
  if (!country) return null;
  const office = officeAt(tokens, chamber + 1);
  if (!office) return null;
  for (const dataset of scan.datasets) {
    const of = dataset.find(country);
    if (of < 0) continue;
    const holding = { dataset, of, isCountry: true, isPossessive: false, first: chamber, end: chamber + 1 };
    return resolve(scan, { first: the, end: office.end }, holding, office.value, isNamed);
  }
  return null;
}

let chambers: Map<number, string> | null = null;

function chamberCountry(hash: number): string | undefined {
  chambers ??= new Map(Object.entries(chamberCountries).map(([word, country]) => [hashWord(word), country]));
  return chambers.get(hash);
}

/** "Russia's president". */
function describedAfterPossessive(scan: NameScan, token: number, isNamed: IsNamed): Description | null {
  const { tokens } = scan;
  if (!isCapital(tokens, token)) return null;
  const hit = scan.hitAt(token);
  if (!hit || hit.end >= tokens.count || tokens.shape[hit.end] !== Shape.Possessive) return null;
  const holding = holdingAt(scan, token);
  return holding && describe(scan, token, holding, hit.end + 1, isNamed);
}

/** Returns the country or organisation at a token, by name or adjective. */
function holdingAt(scan: NameScan, token: number): Holding | null {
  const { tokens } = scan;
  if (!isCapital(tokens, token)) return null;
  const demonym = scan.demonymAt(token);
  if (demonym) {
    return {
      dataset: demonym.dataset,
      of: demonym.country,
      isCountry: true,
      isPossessive: false,
      first: token,
      end: demonym.end,
    };
  }
  const hit = scan.hitAt(token);
  if (!hit) return null;
  const clear = hit.candidates.filter(
    ({ dataset, entity, needs }) => needs === 'nothing' && dataset.type(entity) !== 'person',
  );
  const countries = clear.filter(({ dataset, entity }) => dataset.country(entity) === entity);
  const chosen = countries.length === 1 ? countries[0]! : clear.length === 1 ? clear[0]! : null;
  if (!chosen) return null;
  const isPossessive = hit.end < tokens.count && tokens.shape[hit.end] === Shape.Possessive;
  return {
    dataset: chosen.dataset,
    of: chosen.entity,
    isCountry: countries.length === 1,
    isPossessive,
    first: token,
    end: hit.end,
  };
}

function describe(scan: NameScan, first: number, holding: Holding, at: number, isNamed: IsNamed): Description | null {
  const { tokens } = scan;
  const from = holding.isPossessive && at === holding.end ? at + 1 : at;
  if (from >= tokens.count || (isCapital(tokens, from) && !isCapital(tokens, first + 1))) return null;
  const seat = holding.isCountry ? null : seatAt(tokens, from, holding);
  if (seat)
    return resolve(
      scan,
      { first, end: seat.end },
      { ...holding, of: seat.country, isCountry: true },
      [seat.office],
      isNamed,
    );
  const office = holding.isCountry ? officeAt(tokens, from) : headAt(tokens, from);
  if (office) return resolve(scan, { first, end: office.end }, holding, office.value, isNamed);
  const body = holding.isCountry ? bodyAt(tokens, from) : null;
  if (!body || isCapital(tokens, from)) return null;
  return { first, end: body.end, dataset: null, entity: -1, type: 'organisation', of: holding };
}

function resolve(
  scan: NameScan,
  range: TokenRange,
  holding: Holding,
  offices: readonly OfficeKind[],
  isNamed: IsNamed,
): Description | null {
  if (isSomebodyElse(scan, range)) return null;
  const day = dayNumber(scan.reading.article.published);
  const candidates = new Set<number>();
  for (const office of offices) {
    for (const entity of holders(holding.dataset, office, holding.of, day)) candidates.add(entity);
    // A ceremonial head of state is not "the leader" if the first kind of office has exactly one holder.
    if (candidates.size === 1 && offices.length > 1 && office === 'supreme-leader') break;
  }
  const entity = clearOf([...candidates], holding.dataset, isNamed);
  return entity < 0 ? null : { ...range, dataset: holding.dataset, entity, type: 'person', of: holding };
}

/** Returns the only candidate, or the only one that the article names; -1 if neither is clear. */
function clearOf(candidates: readonly number[], dataset: OpenedDataset, isNamed: IsNamed): number {
  if (candidates.length === 1) return candidates[0]!;
  const named = candidates.filter((entity) => isNamed(dataset, entity));
  return named.length === 1 ? named[0]! : -1;
}

/**
 * Whether somebody else is meant, or it is an introduction: "the former US president", "the US president-elect", "the
 * US president Donald Trump".
 */
function isSomebodyElse(scan: NameScan, { first, end }: TokenRange): boolean {
  const { tokens, reading } = scan;
  if (first > 0 && isOtherHolder(tokens.hash[first - 1]!)) return true;
  if (end >= tokens.count || sentenceOf(reading, end) !== sentenceOf(reading, first)) return false;
  if (tokens.hash[end] === HYPHEN && tokens.end[end - 1] === tokens.start[end]) return true;
  if (isOtherHolder(tokens.hash[end]!)) return true;
  return isNextWord(tokens, end) && isCapital(tokens, end);
}
