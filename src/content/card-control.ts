/** Opens the card for a mark or for words, looks its facts up, and keeps it placed while the page moves. */
import { errorText } from '../ui/text/fault-text';
import { h } from 'preact';
import type { Span } from '../text/article';
import type { Facts } from '../dataset/facts';
import { send } from '../extension/messages/send';
import type { Settings } from '../extension/settings/settings';
import { copyText } from '../page/copy-text';
import { firstEar } from '../page/pointer/first-ear';
import { Card } from '../ui/card/Card';
import { openCardHost, type CardHost } from '../ui/card/card-host';
import { cite, type CitationFormat } from '../ui/card/cite';
import { wantedFacts } from '../ui/card/wanted-facts';
import type { Subject } from '../core/annotations';
import { sameSubject } from '../ui/annotated-article';
import type { Translate } from '../ui/text/translate';
import type { Opener, Place } from './opener';

export interface ShowOptions {
  readonly pinned: boolean;
  /** Null where it was no pointer that opened the card. */
  readonly place: Place | null;
  /** Whether the keyboard's focus goes into the card. */
  readonly focus: boolean;
}

export interface CardControl {
  /** Told what a card may soon be shown for: looks its facts up, and builds it unseen. Null calls that off. */
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

/** How long a card waits for its facts before it shows that it is waiting, in milliseconds. */
const patience = 120;

/** What a look-up came to; without either it is under way. */
interface Found {
  readonly facts: Facts | null;
  readonly problem: string | null;
}

interface OpenCard extends Found {
  readonly host: CardHost;
  readonly opener: Opener;
  readonly place: Place | null;
  readonly subjects: readonly Subject[];
  readonly selected: Subject | null;
  /** What the card showed before names in it were opened, the last at the end. */
  readonly trail: readonly Subject[];
  readonly pinned: boolean;
  /** Or built beforehand. */
  readonly shown: boolean;
  readonly copied: CitationFormat | 'failed' | null;
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
  /** Null until the background has sent them, which it is asked for at once. */
  let styles: string | null = null;
  let sought: { readonly opener: Opener; readonly found: Promise<Found> } | null = null;
  let building: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<OpenCard>) => {
    if (!open) return;
    open = { ...open, ...part };
    draw(open);
  };

  const draw = ({ host, opener, place, trail, shown: _, ...card }: OpenCard) => {
    const view = h(Card, {
      ...card,
      reading: opener.reading,
      words: opener.words,
      t,
      onPin: () => onPin(!card.pinned),
      onClose,
      onJump,
      onCopy,
      onSelect: (subject) => go(subject, []),
      onOpen: (subject) => go(subject, card.selected ? [...trail, card.selected] : trail),
      onBack: trail.length > 0 ? () => go(trail.at(-1)!, trail.slice(0, -1)) : null,
    });
    host.show(view, styles ?? '', { point: place, rects: opener.rects, column: opener.column });
  };

  const onCopy = (format: CitationFormat) => {
    if (!open?.selected) return;
    const text = cite({ ...open, ...open.opener, subject: open.selected, address: document.location.href, t }, format);
    void copyText(document, text).then((copied) => change({ copied: copied ? format : 'failed' }));
  };

  const loadStyles = async () => {
    styles ??= await send('card-styles', {});
  };
  loadStyles().catch(() => undefined);

  const find = ({ reading }: Opener, subject: Subject): Promise<Found> =>
    Promise.all([send('facts', wantedFacts(reading, subject)), loadStyles()]).then(
      ([facts]) => ({ facts, problem: null }),
      (error: unknown) => ({
        facts: null,
        problem: t('popup.problem', errorText(error, t)),
      }),
    );

  const go = (subject: Subject, trail: readonly Subject[]) => {
    if (!open) return;
    open = { ...open, trail };
    select(subject, find(open.opener, subject));
  };

  const select = (selected: Subject, found: Promise<Found>) => {
    if (!open) return;
    const { host } = open;
    open = { ...open, selected, facts: null, problem: null, copied: null };
    const fill = (part: Partial<OpenCard>) => {
      if (open?.host === host && open.selected !== null && sameSubject(open.selected, selected)) change(part);
    };
    // A card that shows itself empty first and full a moment later would flicker, and may jump.
    const late = setTimeout(() => styles !== null && fill({}), patience);
    void found.then((part) => {
      clearTimeout(late);
      fill(part);
    });
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
    const host = openCardHost(document, settings.appearance, onClose);
    const built = (open = {
      host,
      opener,
      place,
      pinned: false,
      shown: false,
      subjects: opener.subjects(place),
      selected: opener.subject,
      trail: [],
      facts: null,
      problem: null,
      copied: null,
    });
    if (opener.subject) select(opener.subject, seek(opener, opener.subject));
    else
      void loadStyles()
        .catch(() => undefined)
        .then(() => change({}));
    sought = null;
    return built;
  };

  const follow = () => {
    // A card that is kept stays where it was when its words leave the window.
    if (open && !open.host.place() && !open.pinned) onClose();
  };
  const view = document.defaultView!;
  view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view.addEventListener('resize', follow, { passive: true, signal });
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
      // The first card of a page takes two or three frames to build; a page that is only passed over is spared that.
      if (!open) building = setTimeout(build, settings.delay / 2, opener, place);
    },
    show(opener, { pinned, place, focus }) {
      const card = open?.opener === opener ? open : build(opener, place);
      open = { ...card, pinned, shown: true, ...(card.shown ? {} : { place }) };
      if (!card.shown) card.host.reveal(place);
      // One that was built beforehand is not pinned yet.
      if (card.shown || (pinned && card.facts)) draw(open);
      if (focus) card.host.focus();
    },
  };
}
