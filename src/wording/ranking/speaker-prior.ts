/**
 * How much likelier a reviewed claim is to be what a sentence repeats, for who made it. Who speaks in
 * the first person is heard in speeches and debates, and comes back to what he or she has said; chain
 * posts and viral pictures do not, of which only a few say "I" or "our", however many they are.
 * Weights are in `matching-rules.ts`, figures in docs/accuracy.md.
 */
import { OWN_WORDS_SHARE, SPEAKER_PRIOR } from '../matching-rules';
import { Person } from './persons';

interface Made {
  readonly speaker?: string | null | undefined;
  /** Persons in the claim, see `personsIn`. */
  readonly persons: number;
}

/**
 * Counts who speaks.
 * @returns what each entry gains, in the unit of the index's sums; nothing where it names no speaker
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
