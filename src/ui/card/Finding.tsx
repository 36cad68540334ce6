/**
 * A note's evidence and finding in a few lines. A long one is cut by the style sheet and unfolds in its place, so that
 * the whole answer of a card is in sight.
 */
import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../dataset/kinds';
import type { Translate } from '../text/translate';

/** Findings up to this length fit into the lines that a card shows beside a ruler (UTF-16 units, with the evidence). */
const SHORT = 80;

export interface FindingProps {
  /** Null if somebody's rating is shown in its place. */
  readonly evidence: Evidence | null;
  readonly finding: string | null;
  readonly t: Translate;
}

export function Finding({ evidence, finding, t }: FindingProps) {
  if (evidence === null && finding === null) return null;
  const state = evidence === null ? null : t(`evidence.${evidence}`);
  const words: ComponentChildren = (
    <>
      {state !== null && <span class="state">{state}. </span>}
      {finding}
    </>
  );
  if ((state ?? '').length + (finding ?? '').length <= SHORT) return <p>{words}</p>;
  return (
    <details class="finding" data-part="finding">
      <summary>{words}</summary>
    </details>
  );
}
