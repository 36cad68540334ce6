/** Opens the card for a mark or for words, fetches its content, and keeps it in place while the page moves. */
import type { Subject } from '../../core/annotations';
import type { Span } from '../../text/article';
import { send } from '../../extension/messages/send';
import type { Settings } from '../../extension/settings/settings';
import { copyText } from '../../page/copy-text';
import { firstEar } from '../../page/pointer/first-ear';
import { sameSubject } from '../../ui/annotated-article';
import { hearCards, spanOfButton } from '../../ui/card/card-acts';
import type { CitationFormat } from '../../ui/card/cite';
import { stepPlace } from '../../ui/card/place-words';
import { errorText } from '../../ui/text/fault-text';
import type { Translate } from '../../ui/text/translate';
import type { TreeNode } from '../../ui/tree/tree';
import type { Opener, Place } from '../opener';
import { createCardFrame, type CardFrame } from './card-frame';
import { openCardHost, type CardHost } from './card-host';
import { fetchCard, type FetchedCard } from './fetch-card';

export interface ShowOptions {
  readonly pinned: boolean;
  /** Null if it was not opened with the pointer. */
  readonly place: Place | null;
  /** Whether the card gets the keyboard focus. */
  readonly focus: boolean;
}

export interface CardControl {
  /** Prepares a card that may be shown soon: fetches it and builds it hidden. Null cancels. */
  aim(opener: Opener | null, place: Place | null): void;
  show(opener: Opener, options: ShowOptions): void;
  close(): void;
  /** Whether an event comes from the open card. */
  holds(event: Event): boolean;
  /** The open card's box in viewport coordinates, or null. */
  box(): DOMRect | null;
}

export interface CardControlOptions {
  readonly document: Document;
  readonly settings: Settings;
  readonly t: Translate;
  readonly signal: AbortSignal;
  onJump(span: Span): void;
  onPin(pinned: boolean): void;
  onClose(): void;
}

/** Time before a card without content shows that it is waiting (milliseconds). */
const patience = 120;

/** The result of a request for a card. */
type Found = { readonly card: FetchedCard } | { readonly problem: string };

interface OpenCard {
  readonly host: CardHost;
  readonly frame: CardFrame;
  readonly opener: Opener;
  readonly subjects: readonly Subject[];
  readonly selected: Subject | null;
  /** Earlier subjects of the card, before names in it were opened; the latest is last. */
  readonly trail: readonly Subject[];
  readonly pinned: boolean;
  /** False while it is only built in advance. */
  readonly shown: boolean;
  /** Null until it has arrived. */
  readonly card: FetchedCard | null;
}

export function createCardControl({
  document,
  settings,
  t,
  signal,
  onJump,
  onPin,
  onClose,
}: CardControlOptions): CardControl {
  let open: OpenCard | null = null;
  /** Null until the background, asked at once, has sent them. */
  let styles: string | null = null;
  let sought: { readonly opener: Opener; readonly found: Promise<Found> } | null = null;
  let building: ReturnType<typeof setTimeout> | undefined;

  const draw = (body: readonly TreeNode[], kicker = '') => {
    if (!open) return;
    const { host, frame, selected, trail } = open;
    frame.show({ selected, kicker, body, hasBack: trail.length > 0 });
    host.show(frame.element, styles ?? '');
  };

  const loadStyles = async () => {
    styles ??= await send('card-styles', {});
  };
  loadStyles().catch(() => undefined);

  const find = ({ reading }: Opener, subject: Subject): Promise<Found> =>
    Promise.all([fetchCard(reading, subject, document.location.href), loadStyles()]).then(
      ([card]) => ({ card }),
      (error: unknown) => ({ problem: t('popup.problem', errorText(error, t)) }),
    );

  const fill = (found: Found) => {
    if (!open) return;
    if ('problem' in found) return draw([['p', { class: 'problem', role: 'alert' }, [found.problem]]]);
    open = { ...open, card: found.card };
    draw(found.card.body, found.card.kicker);
  };

  const select = (selected: Subject, found: Promise<Found>) => {
    if (!open) return;
    const { host } = open;
    open = { ...open, selected, card: null };
    const isStill = () => open?.host === host && open.selected !== null && sameSubject(open.selected, selected);
    // A card that appears empty and fills a moment later would flicker, and may jump.
    const late = setTimeout(() => {
      if (styles !== null && isStill()) draw([['p', { class: 'waiting' }, [t('card.waiting')]]]);
    }, patience);
    void found.then((came) => {
      clearTimeout(late);
      if (isStill()) fill(came);
    });
  };

  const go = (subject: Subject, trail: readonly Subject[]) => {
    if (!open) return;
    open = { ...open, trail };
    select(subject, find(open.opener, subject));
  };

  const acts = {
    pin: () => open && onPin(!open.pinned),
    close: onClose,
    select: ({ dataset }: HTMLElement) => open && go(open.subjects[Number(dataset['subject'])]!, []),
    back: () => open && go(open.trail.at(-1)!, open.trail.slice(0, -1)),
    jump: (button: HTMLElement) => onJump(spanOfButton(button)),
    open({ dataset }: HTMLElement) {
      const index = open?.card?.mentions[Number(dataset['mention'])];
      if (open?.selected && index !== undefined) go({ kind: 'mention', index }, [...open.trail, open.selected]);
    },
    report: ({ dataset }: HTMLElement) => void send('open-report', { query: dataset['query']! }).catch(() => undefined),
    step(button: HTMLElement) {
      const { reading } = open!.opener;
      onJump(stepPlace(button, reading, reading.annotations.mentions[open!.selected!.index]!, t));
    },
    copy({ dataset }: HTMLElement) {
      const format = dataset['format'] as CitationFormat;
      const { frame, card } = open!;
      void copyText(document, card!.citations[format]).then((copied) => {
        frame.say(copied ? t('copy.done', t(`copy.${format}`)) : t('copy.failed'));
        open?.host.place();
      });
    },
  };

  const close = () => {
    clearTimeout(building);
    open?.host.remove();
    open = null;
  };

  const seek = (opener: Opener, subject: Subject) => {
    if (sought?.opener !== opener) sought = { opener, found: find(opener, subject) };
    return sought.found;
  };

  const build = (opener: Opener, place: Place | null): OpenCard => {
    close();
    const { reading, words, subject } = opener;
    const subjects = opener.subjects(place);
    const frame = createCardFrame({ document, reading, subjects, words, t });
    hearCards(frame.element, acts);
    const anchor = { point: place, rects: opener.rects, column: opener.column };
    const host = openCardHost(document, settings.appearance, anchor, onClose);
    const built = {
      host,
      frame,
      opener,
      subjects,
      selected: subject,
      trail: [],
      pinned: false,
      shown: false,
      card: null,
    };
    open = built;
    if (subject) select(subject, seek(opener, subject));
    else
      void loadStyles()
        .catch(() => undefined)
        .then(() => open?.host === host && draw([]));
    sought = null;
    return built;
  };

  const follow = () => {
    // A pinned card stays where it was when its words leave the window.
    if (open && !open.host.place() && !open.pinned) onClose();
  };
  const view = document.defaultView!;
  view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view.addEventListener('resize', follow, { passive: true, signal });
  view.visualViewport?.addEventListener('resize', follow, { passive: true, signal });
  const ear = firstEar(view);
  const hear = (event: Event) => open?.host.hear(event);
  ear.add(hear);
  signal.addEventListener(
    'abort',
    () => {
      ear.delete(hear);
      close();
    },
    { once: true },
  );

  return {
    close,
    box: () => (open?.shown ? open.host.element.getBoundingClientRect() : null),
    holds: (event) => open !== null && event.composedPath().includes(open.host.element),
    aim(opener, place) {
      clearTimeout(building);
      if (open?.shown === false && open.opener !== opener) close();
      if (!opener) return;
      if (opener.subject) void seek(opener, opener.subject);
      // The first card of a page takes two or three frames to build, so it is built only if the pointer stays.
      if (!open) building = setTimeout(build, settings.delay / 2, opener, place);
    },
    show(opener, { pinned, place, focus }) {
      const card = open?.opener === opener ? open : build(opener, place);
      open = { ...card, pinned, shown: true };
      card.frame.pin(pinned);
      if (!card.shown) card.host.reveal(place);
      if (focus) card.host.focus();
    },
  };
}
