/** Puts an annotated article on its page: underlines, pointer, card. `close` takes all of it away. */
import type { Annotations } from '../../src/core/annotations';
import type { Span } from '../../src/core/article';
import type { Settings } from '../../src/extension/settings';
import type { FoundArticle } from '../../src/page/find-article';
import { offsetAtPoint, rectsOf } from '../../src/page/hit-test';
import { DEFAULT_HOVER } from '../../src/page/hover-machine';
import { jumpTo } from '../../src/page/jump-to';
import { createPainter } from '../../src/page/paint';
import { watchPointer } from '../../src/page/pointer';
import type { Reading } from '../../src/ui/reading';
import { createCardControl, type Place } from './card-control';
import { marksOf, targetAt, targetsOf, type Target } from './targets';

export interface ShownReading {
  jumpTo(span: Span): boolean;
  /** Takes the marks out of blocks whose text is no longer the one that was read. */
  drop(blocks: readonly number[]): void;
  /** Shows the same reading on an article whose text is the same and whose nodes are new. */
  moveTo(found: FoundArticle): ShownReading;
  close(): void;
}

export function showReading(
  document: Document,
  { article, map }: FoundArticle,
  annotations: Annotations,
  settings: Settings,
): ShownReading {
  const ending = new AbortController();
  const { signal } = ending;
  const reading: Reading = { article, annotations };
  const targets = targetsOf(reading, settings);
  const canvas = { map, blocks: article.blocks };
  const painter = createPainter(CSS.highlights, signal);
  const paint = (open: Target | null) => painter.show(canvas, marksOf(targets, open));
  const jump = (span: Span) => jumpTo(document, painter, map, span);
  /** Where the pointer was last over a target, so that a card opens beside the right line. */
  let place: Place | null = null;

  const card = createCardControl({
    document,
    reading,
    settings,
    rectsOf: (span) => rectsOf(document, map, span),
    onJump: jump,
    onPin: (pinned) => pointer.pin(pinned),
    onClose: () => pointer.close(),
    signal,
  });
  const pointer = watchPointer<Target>({
    document,
    targetAt(x, y) {
      const offset = offsetAtPoint(document, map, x, y);
      const target = offset === null ? null : targetAt(targets, offset);
      if (target && offset !== null) place = { x, y, offset };
      return target;
    },
    rules: () => ({ ...DEFAULT_HOVER, trigger: settings.trigger, delay: settings.delay }),
    onChange(open, pinned) {
      paint(open);
      if (open) card.show(open, pinned, place);
      else card.close();
    },
    isCard: (event) => card.holds(event),
    signal,
  });
  paint(null);
  return {
    jumpTo: jump,
    drop: painter.drop,
    close: () => ending.abort(),
    moveTo(found) {
      ending.abort();
      return showReading(document, found, annotations, settings);
    },
  };
}
