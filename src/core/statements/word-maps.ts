/** Word lists with labels, as a table from a token's hash, built when first asked. */
import { hashWord } from '../../text/word-hash';

/** Lists of words by label: the label of a token's hash, or null. The first list that has a word wins. */
export function hashMap<Label extends string>(
  lists: Readonly<Partial<Record<Label, string>>>,
): (hash: number) => Label | null {
  let map: Map<number, Label> | null = null;
  const build = () => {
    const built = new Map<number, Label>();
    for (const [label, words] of Object.entries(lists) as [Label, string][]) {
      for (const word of words.split(/\s+/).filter(Boolean))
        if (!built.has(hashWord(word))) built.set(hashWord(word), label);
    }
    return built;
  };
  return (hash) => (map ??= build()).get(hash) ?? null;
}
