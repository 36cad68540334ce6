/** Finds the visible part of an article, and waits until it changes. */
import type { Block, Span } from '../../text/article';
import { rectsOf } from './hit-test';
import type { TextMap } from '../text-map';

/** Pause between two looks while a page is scrolled (milliseconds). */
const PAUSE = 150;

/** Returns the span from the first block in the window to the last; null if none is. */
export function spanInView(document: Document, map: TextMap, blocks: readonly Block[]): Span | null {
  const height = document.documentElement.clientHeight;
  let start: number | null = null;
  let end = 0;
  for (const block of blocks) {
    const rects = rectsOf(document, map, block);
    const isSeen = rects.some(({ top, bottom }) => bottom > 0 && top < height);
    if (isSeen) {
      start ??= block.start;
      end = block.end;
    } else if (start !== null && rects.length > 0) break;
  }
  return start === null ? null : { start, end };
}

/** Waits until the visible span differs from `known`, and returns it; returns `known` when the signal aborts. */
export function whenViewIsNot(
  known: Span | null,
  look: () => Span | null,
  document: Document,
  signal: AbortSignal,
): Promise<Span | null> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (view: Span | null) => {
      clearTimeout(timer);
      ending.abort();
      resolve(view);
    };
    const check = () => {
      timer = undefined;
      const view = look();
      if (view?.start !== known?.start || view?.end !== known?.end) end(view);
    };
    const later = () => {
      timer ??= setTimeout(check, PAUSE);
    };
    if (signal.aborted) return end(known);
    signal.addEventListener('abort', () => end(known), { once: true, signal: ending.signal });
    document.addEventListener('scroll', later, { capture: true, passive: true, signal: ending.signal });
    check();
  });
}
