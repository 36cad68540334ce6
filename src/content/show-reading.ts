/** Shows an annotated article on its page: underlines, pointer, card. `close` removes all of it. */
import type { Span } from '../text/article';
import { findMessage, interfaceLanguage } from '../extension/browser/interface-messages';
import type { Settings } from '../extension/settings/settings';
import { linksIn } from '../page/article-links';
import type { FoundArticle } from '../page/find/find-article';
import { offsetAtPoint, rectsOf } from '../page/marks/hit-test';
import { jumpTo } from '../page/marks/jump-to';
import { createPainter } from '../page/marks/paint';
import { speak } from '../page/speak';
import { subjectTitle } from '../ui/card/subject-title';
import type { Subject } from '../core/annotations';
import { sameSubject, type Reading } from '../ui/annotated-article';
import { makeTranslate } from '../ui/text/translate';
import type { Opener } from './opener';
import { createStage } from './stage';
import { marksOf, targetAt, targetsOf, type Target } from './targets';
import { createWalk } from './walk';

export interface ShownReading {
  jumpTo(span: Span): boolean;
  /** Goes to the next or previous mark. An open card moves with it. */
  step(by: 1 | -1): boolean;
  /** Opens the card of the mark that the reader is at. */
  openCard(): boolean;
  /** Says how many marks there are. */
  sayCount(): boolean;
  /** Opens a pinned card again, without taking the focus. */
  keep(subject: Subject): void;
  /** Opens a card for something else on the same page. */
  open(opener: Opener): void;
  /** Removes the marks of blocks whose text has changed. */
  drop(blocks: readonly number[]): void;
  /** Moves the reading, with a pinned card, to an article with the same text in new nodes. */
  moveTo(found: FoundArticle): ShownReading;
  close(): void;
}

export function showReading(
  document: Document,
  { article, map }: Pick<FoundArticle, 'article' | 'map'>,
  { annotations, briefs }: Pick<Reading, 'annotations' | 'briefs'>,
  settings: Settings,
): ShownReading {
  const ending = new AbortController();
  const { signal } = ending;
  const t = makeTranslate(findMessage, interfaceLanguage());
  const { hostname: host } = document.location;
  const reading: Reading = { host, article, annotations, briefs, links: linksIn(map, host) };
  const targets = targetsOf(reading, settings, (span) => rectsOf(document, map, span));
  const walk = createWalk(targets, document.defaultView!);
  const canvas = { map, blocks: article.blocks };
  const painter = createPainter(CSS.highlights, signal);
  let open: Target | null = null;
  let isKept = false;
  const paint = () => painter.show(canvas, marksOf(targets, open));
  const jump = (span: Span) => {
    walk.goneTo(span.start);
    return jumpTo(document, painter, map, span);
  };

  const stage = createStage({
    document,
    settings,
    t,
    signal,
    targetAt(x, y, unmarked) {
      const offset = offsetAtPoint(document, map, x, y);
      const target = offset === null ? null : targetAt(targets, offset, unmarked);
      return target && offset !== null ? { target, offset } : null;
    },
    onJump: jump,
    onChange(opener, pinned) {
      isKept = pinned;
      open = targets.find((target) => target === opener) ?? null;
      paint();
    },
  });
  paint();
  const say = (words: string) => speak(document, words, signal);
  return {
    jumpTo: jump,
    open: stage.open,
    keep(subject) {
      const target = targets.find((other) => sameSubject(other.subject, subject));
      if (target) stage.open(target, false);
    },
    close: () => ending.abort(),
    step(by) {
      const next = walk.step(by);
      if (!next) say(t('mark.none'));
      else {
        const { target, place } = next;
        target.spans.slice(0, 1).forEach((span) => jumpTo(document, painter, map, span));
        if (open && open !== target) stage.open(target);
        else say(t('mark.place', subjectTitle(reading, target.subject, t), place, walk.count));
      }
      return next !== null;
    },
    sayCount: () => say(walk.count === 0 ? t('mark.none') : t.count('mark.count', walk.count)),
    openCard() {
      const here = walk.here();
      if (!here) say(t('mark.none'));
      else stage.open(here);
      return here !== null;
    },
    drop(blocks) {
      painter.drop(blocks);
      const changed = blocks.flatMap((index) => article.blocks[index] ?? []);
      // The card's words are gone. A pinned card waits for what comes in their place.
      if (!isKept && open?.spans.some((span) => changed.some(({ start, end }) => span.start < end && start < span.end)))
        stage.close();
    },
    moveTo(found) {
      const kept = isKept ? open : null;
      ending.abort();
      const moved = showReading(document, found, { annotations, briefs }, settings);
      if (kept) moved.keep(kept.subject);
      return moved;
    },
  };
}
