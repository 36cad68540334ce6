/** Opens the card for a target, looks its facts up, and keeps it placed while the page moves. */
import { h } from 'preact';
import cardStyles from '../../assets/styles/card.css?inline';
import contentStyles from '../../assets/styles/content.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import type { Span } from '../../src/core/article';
import type { Facts } from '../../src/dataset/facts';
import { findMessage, interfaceLanguage } from '../../src/extension/interface-messages';
import { send } from '../../src/extension/send';
import type { Settings } from '../../src/extension/settings';
import { Card } from '../../src/ui/card/Card';
import { openCardHost, type CardHost } from '../../src/ui/card/card-host';
import { wantedFacts } from '../../src/ui/card/wanted-facts';
import { sameSubject, spansOf, subjectsAt, type Reading, type Subject } from '../../src/ui/reading';
import { makeTranslate } from '../../src/ui/text/translate';
import type { Target } from './targets';

/** Where a reader points: viewport coordinates, and the offset of the character there. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly offset: number;
}

export interface CardControl {
  /** @param place null where it was no pointer that opened the card */
  show(target: Target, pinned: boolean, place: Place | null): void;
  close(): void;
  /** Whether an event comes from the open card. */
  holds(event: Event): boolean;
}

export interface CardControlOptions {
  readonly document: Document;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  rectsOf(span: Span): readonly DOMRect[];
  onJump(span: Span): void;
  onPin(pinned: boolean): void;
  onClose(): void;
}

/** How long a card waits for its facts before it shows that it is waiting, in milliseconds. */
const patience = 120;

interface OpenCard {
  readonly host: CardHost;
  readonly target: Target;
  readonly place: Place | null;
  readonly subjects: readonly Subject[];
  selected: Subject;
  pinned: boolean;
  facts: Facts | null;
  problem: string | null;
}

export function createCardControl(options: CardControlOptions): CardControl {
  const { document, reading, settings, signal } = options;
  const t = makeTranslate(findMessage, interfaceLanguage());
  let open: OpenCard | null = null;

  const draw = (card: OpenCard) => {
    const { selected, subjects, facts, problem, pinned, target, place } = card;
    const view = h(Card, {
      reading, subjects, selected, facts, problem, pinned, t,
      onSelect: (subject) => select(card, subject),
      onPin: () => options.onPin(!card.pinned),
      onClose: options.onClose,
      onJump: options.onJump,
    });
    card.host.show(view, { point: place, rects: () => target.spans.flatMap((span) => [...options.rectsOf(span)]) });
  };

  const select = (card: OpenCard, subject: Subject) => {
    Object.assign(card, { selected: subject, facts: null, problem: null });
    const isWanted = () => open === card && sameSubject(card.selected, subject);
    // A card that shows itself empty first and full a moment later would flicker, and may jump.
    const late = setTimeout(() => isWanted() && draw(card), patience);
    void send('lookup', wantedFacts(reading, subject)).then(
      (facts) => ({ facts }),
      (error: unknown) => ({ problem: t('popup.problem', error instanceof Error ? error.message : String(error)) }),
    ).then((found) => {
      clearTimeout(late);
      if (isWanted()) draw(Object.assign(card, found));
    });
  };

  const close = () => {
    open?.host.remove();
    open = null;
  };

  const follow = () => {
    // A card that is kept stays where it was when its words leave the window.
    if (open && !open.host.place() && !open.pinned) options.onClose();
  };
  const view = document.defaultView;
  view?.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view?.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', close, { once: true });

  return {
    close,
    holds: (event) => open !== null && event.composedPath().includes(open.host.element),
    show(target, pinned, place) {
      if (open?.target === target) {
        open.pinned = pinned;
        return draw(open);
      }
      close();
      const offset = place?.offset ?? spansOf(reading, target.subject)[0]?.start ?? 0;
      const host = openCardHost(document, tokens + contentStyles + cardStyles, settings.appearance);
      const others = subjectsAt(reading, offset).filter((subject) => !sameSubject(subject, target.subject));
      open = {
        host, target, pinned, place, subjects: [target.subject, ...others],
        selected: target.subject, facts: null, problem: null,
      };
      select(open, target.subject);
    },
  };
}
