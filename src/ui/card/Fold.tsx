/** A part of a card that is folded until the reader opens it. */
import type { ComponentChildren } from 'preact';

export interface FoldProps {
  readonly words: string;
  readonly children: ComponentChildren;
  /** Names the part for styles and tests. */
  readonly part: string;
}

export function Fold({ words, children, part }: FoldProps) {
  return (
    <details class="fold" data-part={part}>
      <summary>{words}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
