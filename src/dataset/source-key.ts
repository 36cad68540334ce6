/** Key of a source in `Facts.sources`. Alone in its file, so that a card can use it without the rest. */
export function sourceKey(dataset: string, id: string): string {
  return `${dataset}/${id}`;
}
