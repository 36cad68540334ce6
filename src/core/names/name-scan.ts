import type { OpenedDataset } from '../../dataset/opened';
import type { Reading } from '../text/reading';
import { Shape, type Tokens } from '../text/tokens';
import { findAlias, type AliasHit } from './alias-hits';
import { Is, wordClasses } from './word-class';

/** What the stages of name finding share about one article. */
export interface NameScan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly datasets: readonly OpenedDataset[];
  /** Bits of `Is` for each token. */
  readonly classes: Uint32Array;
  /** The longest alias at a token, looked up once. */
  hitAt(token: number): AliasHit | null;
  isGivenName(token: number): boolean;
  /** The country whose demonym a token is, in the first dataset that knows it. */
  demonymAt(token: number): Country | null;
}

/** A country by its number in a dataset. */
export interface Country {
  readonly dataset: OpenedDataset;
  readonly country: number;
}

/** Prepares an article for finding names. Lookups are kept, so asking twice is cheap. */
export function startScan(reading: Reading, datasets: readonly OpenedDataset[]): NameScan {
  const { tokens } = reading;
  const classes = wordClasses(tokens);
  const hits = new Map<number, AliasHit | null>();
  return {
    reading,
    tokens,
    datasets,
    classes,
    hitAt(token) {
      const known = hits.get(token);
      if (known !== undefined) return known;
      const found = findAlias(tokens, token, datasets);
      const kept = found && isPlausible(tokens, classes, found) ? found : null;
      hits.set(token, kept);
      return kept;
    },
    isGivenName: (token) => datasets.some((dataset) => dataset.isGivenName(tokens.hash[token]!)),
    demonymAt(token) {
      for (const dataset of datasets) {
        const country = dataset.countryOfDemonym(tokens.hash[token]!);
        if (country >= 0) return { dataset, country };
      }
      return null;
    },
  };
}

/** An abbreviation such as "WHO" or "US" is not meant where the ordinary word stands: "Who", "Us". */
function isPlausible(tokens: Tokens, classes: Uint32Array, hit: AliasHit): boolean {
  if (hit.end - hit.first > 1) return true;
  const token = hit.first;
  if (tokens.shape[token] === Shape.AllCaps) return true;
  if (!isShort(tokens, token)) return true;
  return hit.candidates.some(({ dataset, entity }) => isWrittenLike(tokens, token, dataset, entity))
    || (classes[token]! & (Is.Function | Is.Common)) === 0 && tokens.shape[token] === Shape.Mixed;
}

const LONGEST_ABBREVIATION = 5;

function isShort(tokens: Tokens, token: number): boolean {
  return tokens.end[token]! - tokens.start[token]! <= LONGEST_ABBREVIATION;
}

/** Whether the record has the alias in this very spelling: the hash knows no case. */
function isWrittenLike(tokens: Tokens, token: number, dataset: OpenedDataset, entity: number): boolean {
  const written = tokens.text.slice(tokens.start[token], tokens.end[token]);
  const record = dataset.entity(entity);
  const isCapsOf = (alias: string) => alias.toUpperCase() === alias && alias.length > 1;
  const fold = (text: string) => text.normalize('NFKD').replace(/[\p{M}.]/gu, '').toLowerCase();
  const folded = fold(written);
  return [record.name, ...record.aliases.map((alias) => alias.text)]
    .some((alias) => !isCapsOf(alias) && fold(alias) === folded);
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, token: number): boolean {
  const shape = tokens.shape[token]!;
  return shape === Shape.Capitalised || shape === Shape.AllCaps || shape === Shape.Mixed;
}

/** Whether nothing stands between a token and the one before it. */
export function isAdjacent(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.end[token - 1] === tokens.start[token];
}

/** Whether only a little white space, and no line break, stands between a token and the one before it. */
export function isNextWord(tokens: Tokens, token: number): boolean {
  const from = tokens.end[token - 1]!;
  const to = tokens.start[token]!;
  if (to === from || to - from > 2) return false;
  return tokens.text.charCodeAt(from) !== 10 && tokens.text.charCodeAt(to - 1) !== 10;
}
