/** Opens the card for a mark or for words, looks its facts up, and keeps it placed while the page moves. */
import { h } from 'preact';
import type { Span } from '../../src/core/article';
import type { Facts } from '../../src/dataset/facts';
import { send } from '../../src/extension/send';
import type { Settings } from '../../src/extension/settings';
import { copyText } from '../../src/page/copy-text';
import { firstEar } from '../../src/page/first-ear';
import { Card } from '../../src/ui/card/Card';
import { openCardHost, type CardHost } from '../../src/ui/card/card-host';
import { cite, type CitationFormat } from '../../src/ui/card/cite';
import { wantedFacts } from '../../src/ui/card/wanted-facts';
import { sameSubject, type Subject } from '../../src/ui/reading';
import type { Translate } from '../../src/ui/text/translate';
import type { Opener, Place } from './opener';

export interface ShowOptions {
  readonly pinned: boolean;
  /** Null where it was no pointer that opened the card. */
  readonly place: Place | null;
  /** Whether the keyboard's focus goes into the card. */
  readonly focus: boolean;
}

export interface CardControl {
  /** Begins to look facts up, because the card is about to be shown. */
  prepare(opener: Opener): void;
  show(opener: Opener, options: ShowOptions): void;
  close(): void;
  /** Whether an event comes from the open card. */
  holds(event: Event): boolean;
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
  readonly pinned: boolean;
  readonly copied: CitationFormat | 'failed' | null;
}

export function createCardControl({ document, settings, t, signal, onJump, onPin, onClose }: CardControlOptions): CardControl {
  let open: OpenCard | null = null;
  /** Null until the background has sent them, which it is asked for at once. */
  let styles: string | null = null;
  let prepared: { readonly opener: Opener; readonly found: Promise<Found> } | null = null;

  const change = (part: Partial<OpenCard>) => {
    if (!open) return;
    open = { ...open, ...part };
    draw(open);
  };

  const draw = ({ host, opener, place, ...card }: OpenCard) => {
    const view = h(Card, {
      ...card, reading: opener.reading, words: opener.words, t, onPin: () => onPin(!card.pinned), onClose, onJump, onCopy,
      onSelect: (subject) => select(subject, find(opener, subject)),
    });
    host.show(view, styles ?? '', { point: place, rects: opener.rects });
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

  const find = ({ reading }: Opener, subject: Subject): Promise<Found> => Promise.all([send('lookup', wantedFacts(reading, subject)), loadStyles()]).then(
    ([facts]) => ({ facts, problem: null }),
    (error: unknown) => ({ facts: null, problem: t('popup.problem', error instanceof Error ? error.message : String(error)) }),
  );

  const select = (selected: Subject, found: Promise<Found>, focus = false) => {
    if (!open) return;
    const { host } = open;
    open = { ...open, selected, facts: null, problem: null, copied: null };
    const isWanted = () => open?.host === host && open.selected !== null && sameSubject(open.selected, selected);
    const fill = (part: Partial<OpenCard>) => {
      if (!isWanted()) return;
      change(part);
      if (focus) host.focus();
      focus = false;
    };
    // A card that shows itself empty first and full a moment later would flicker, and may jump.
    const late = setTimeout(() => styles !== null && fill({}), patience);
    void found.then((part) => {
      clearTimeout(late);
      fill(part);
    });
  };

  const close = () => {
    open?.host.remove();
    open = null;
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
  signal.addEventListener('abort', () => {
    ear.delete(hear);
    close();
  }, { once: true });

  const prepare = (opener: Opener) => {
    if (opener.subject && prepared?.opener !== opener) prepared = { opener, found: find(opener, opener.subject) };
  };

  return {
    prepare,
    close,
    holds: (event) => open !== null && event.composedPath().includes(open.host.element),
    show(opener, { pinned, place, focus }) {
      if (open?.opener === opener) {
        change({ pinned });
        return focus ? open.host.focus() : undefined;
      }
      close();
      prepare(opener);
      const host = openCardHost(document, settings.appearance, onClose);
      open = {
        host, opener, pinned, place, subjects: opener.subjects(place), selected: opener.subject, facts: null, problem: null, copied: null,
      };
      if (opener.subject && prepared) select(opener.subject, prepared.found, focus);
      else {
        void loadStyles().catch(() => undefined).then(() => {
          change({});
          if (focus) host.focus();
        });
      }
      prepared = null;
    },
  };
}
