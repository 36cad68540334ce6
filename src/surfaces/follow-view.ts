/** Follows the visible part of an article in a tab. */
import type { Span } from '../text/article';
import { sendToTab } from '../extension/messages/send-to-tab';

/** Asks the page repeatedly; each answer comes after the page was scrolled. Ends when no page answers any more. */
export async function followView(tab: number, onView: (view: Span | null) => void, signal: AbortSignal): Promise<void> {
  for (let known: Span | null = null; !signal.aborted;) {
    const answer: unknown = await sendToTab(tab, 'view', { known });
    const view = spanIn(answer);
    // A page that answers without having moved is not asked again.
    if (signal.aborted || answer === undefined || sameSpan(view, known)) return;
    known = view;
    onView(view);
  }
}

/** Parses the answer, which comes from the page's process. */
function spanIn(answer: unknown): Span | null {
  if (typeof answer !== 'object' || answer === null || !('start' in answer) || !('end' in answer)) return null;
  const { start, end } = answer;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
