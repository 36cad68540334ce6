/**
 * Prior of a reviewed claim by its speaker. People who speak in the first person are heard in speeches and debates and
 * repeat themselves; chain posts and viral pictures rarely say "I" or "our", however many there are. Weights are in
 * `matching-rules.ts`, figures in docs/accuracy.md.
 */
import { OWN_WORDS_SHARE, SPEAKER_PRIOR } from '../matching-rules';
import { Person } from './persons';

interface Made {
  readonly speaker?: string | null | undefined;
  /** Persons in the claim, see `personsIn`. */
  readonly persons: number;
}

/**
 * Counts claims by speaker.
 * @returns the bonus of each entry, in the unit of the index's sums; 0 if it has no speaker
 */
export function speakerPrior(entries: readonly Made[]): Float32Array {
  const surplus = new Map<string, number>();
  for (const { speaker, persons } of entries) {
    if (speaker)
      surplus.set(
        speaker,
        (surplus.get(speaker) ?? 0) + ((persons & (Person.I | Person.We)) !== 0 ? 1 : 0) - OWN_WORDS_SHARE,
      );
  }
  return Float32Array.from(entries, ({ speaker }) =>
    speaker ? SPEAKER_PRIOR * Math.log1p(Math.max(0, surplus.get(speaker)!)) : 0,
  );
}
