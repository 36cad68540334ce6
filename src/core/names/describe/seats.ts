import type { OpenedDataset } from '../../../dataset/opened';
import type { OfficeKind } from '../../../dataset/schema';
import type { Tokens } from '../../../text/token';
import { seatOffices } from './office-words';
import { phraseTable } from '../words/phrase-table';

/** What a building or ministry stands for: an office of its country. */
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

/** The office that "leader" or "chief" at a token means after a seat: the president after "Kremlin". Null after all else. */
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
