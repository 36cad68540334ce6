/**
 * The stage of a page: pointer, keyboard and the one card. It serves the marks of an article, and looked-up words on
 * any page.
 */
import type { Span } from '../text/article';
import type { Settings } from '../extension/settings/settings';
import { DEFAULT_HOVER } from '../page/pointer/hover-machine';
import { watchPointer } from '../page/pointer/pointer';
import type { Translate } from '../ui/text/translate';
import { createCardControl } from './card/card-control';
import type { Opener, Place } from './opener';

export interface StageOptions {
  readonly document: Document;
  readonly settings: Settings;
  readonly t: Translate;
  readonly signal: AbortSignal;
  /**
   * Returns the target at a point of the window, and the character there.
   * @param unmarked whether targets without an underline count
   */
  targetAt(x: number, y: number, unmarked: boolean): { target: Opener; offset: number } | null;
  onJump(span: Span): void;
  /** Called with what the card is open for, or null, and whether it is pinned. */
  onChange(open: Opener | null, pinned: boolean): void;
}

export interface Stage {
  /** Opens a pinned card; by default it gets the focus. */
  open(opener: Opener, focus?: boolean): void;
  close(): void;
}

export function createStage({ document, settings, t, signal, targetAt, onJump, onChange }: StageOptions): Stage {
  /** The pointer's last place over a target, so that a card opens beside the right line. */
  let place: Place | null = null;
  /** Whether the next card gets the keyboard focus. */
  let byKey = false;

  const card = createCardControl({
    document,
    settings,
    t,
    signal,
    onJump,
    onPin: (pinned) => pointer.pin(pinned),
    onClose: () => pointer.close(),
  });
  const pointer = watchPointer<Opener>({
    document,
    targetAt(x, y, unmarked) {
      const found = targetAt(x, y, unmarked);
      if (!found) return null;
      place = { x, y, offset: found.offset };
      return found.target;
    },
    rules: () => ({ ...DEFAULT_HOVER, trigger: settings.trigger, delay: settings.delay }),
    onAim: (target) => card.aim(target, place),
    onChange(open, pinned) {
      onChange(open, pinned);
      if (open) card.show(open, { pinned, place: byKey ? null : place, focus: byKey });
      else card.close();
    },
    isCard: card.holds,
    cardBox: card.box,
    signal,
  });

  return {
    close: pointer.close,
    open(opener, focus = true) {
      byKey = focus;
      pointer.open(opener);
      byKey = false;
    },
  };
}
