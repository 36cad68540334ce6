/** Returns the key of a source in `Facts.sources`. A file of its own, so that a card can use it without the rest. */
export function sourceKey(dataset: string, id: string): string {
  return `${dataset}/${id}`;
}
