/**
 * How much likelier a reviewed claim is to be what a sentence repeats, for who made it. Who speaks in
 * the first person is heard in speeches and debates, and comes back to what he or she has said; chain
 * posts and viral pictures do not, of which only a few say "I" or "our", however many they are.
 * Weights are in `matching-rules.ts`, figures in docs/accuracy.md.
 */
import { tokenise } from '../text/tokens';
import { OWN_WORDS_PRIOR, OWN_WORDS_SHARE, SPEAKER_PRIOR } from './matching-rules';
import { Tone, toneOf } from './worth-words';

interface Reviewed {
  readonly claim: string;
  readonly speaker?: string | null | undefined;
}

/** What each entry gains for a query, in the unit of the index's sums. */
export type SpeakerPrior = (entry: number) => number;

/**
 * Counts who speaks.
 * @returns for a query's text what each entry gains; nothing where an entry names no speaker
 */
export function speakerPrior(entries: readonly Reviewed[]): (query: string) => SpeakerPrior {
  const isOwn = entries.map(({ claim }) => speaksOfItself(claim));
  const surplus = new Map<string, number>();
  entries.forEach(({ speaker }, entry) => {
    if (speaker) surplus.set(speaker, (surplus.get(speaker) ?? 0) + (isOwn[entry] ? 1 : 0) - OWN_WORDS_SHARE);
  });
  const gain = entries.map(({ speaker }) => (speaker ? SPEAKER_PRIOR * Math.log1p(Math.max(0, surplus.get(speaker)!)) : 0));
  return (query) => {
    const asksOwn = speaksOfItself(query);
    return (entry) => gain[entry]! + (asksOwn && isOwn[entry] && entries[entry]!.speaker ? OWN_WORDS_PRIOR : 0);
  };
}

/** "I", "our": somebody speaks of himself, or of those he speaks for. */
function speaksOfItself(text: string): boolean {
  const tokens = tokenise(text);
  for (let token = 0; token < tokens.count; token++) if ((toneOf(tokens.hash[token]!) ?? 0) & Tone.Me) return true;
  return false;
}
