import type { OpenedDataset } from '../../../dataset/opened';
import type { OfficeKind } from '../../../dataset/schema';
import type { Tokens } from '../../../text/token';
import { seatOffices } from './office-words';
import { phraseTable } from '../words/phrase-table';

/** The office of its country that a building or ministry means. */
export interface Seat {
  /** The token after the phrase. */
  readonly end: number;
  readonly office: OfficeKind;
  /** Number of the country. */
  readonly country: number;
}

const phraseAt = phraseTable(
  [...new Set(Object.values(seatOffices).flatMap(({ phrases }) => phrases))].map((phrase) => [phrase, phrase] as const),
);

/**
 * Returns the office of "leader" or "chief" at a token after a seat: the president after "Kremlin". Null in all other
 * cases.
 */
export function seatAt(
  tokens: Tokens,
  token: number,
  { dataset, of }: { readonly dataset: OpenedDataset; readonly of: number },
): Seat | null {
  const phrase = phraseAt(tokens, token);
  if (!phrase) return null;
  const seat = seatOffices[dataset.entity(of).id];
  const country = dataset.country(of);
  if (!seat || country < 0 || !seat.phrases.includes(phrase.value)) return null;
  return { end: phrase.end, office: seat.office, country };
}
