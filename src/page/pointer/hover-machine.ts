/**
 * When a card opens and closes: a pure state machine. Every input has its time, so that a table of inputs is a test.
 *
 *            point at a mark               delay over
 *     idle ─────────────────▶ waiting ──────────────────▶ open ───pin───▶ open, pinned
 *      ▲ ◀────point away──────┘                            │ ▲               │
 *      │                                      point away   ▼ │ back, card    │ Esc, press outside
 *      └──────────────── grace over ───────────────── leaving                │
 *      └──────────────────────────────────────────────────────────────────────┘
 *
 * While a card is open, the pointer must rest on another mark for the delay before that one takes over, and reaching
 * the card cancels it: so the way to the card may cross other marks. A pointer that moves fast towards the card keeps
 * it open however long its way is; a slow one, of somebody reading on, does not.
 *
 * With the trigger `hover` a press on text does not pin a card, because the reader may want to select the text.
 */

/** Times in milliseconds. */
export interface HoverRules {
  /** `hover`: the pointer resting; `modifier`: the same with Alt held; `click`: only a click or tap. */
  readonly trigger: 'hover' | 'modifier' | 'click';
  readonly delay: number;
  /** How long a card stays after the pointer has left mark and card. */
  readonly grace: number;
}

export const DEFAULT_HOVER: HoverRules = { trigger: 'hover', delay: 220, grace: 320 };

/** An input. `at` is the time of any clock that never runs backwards. */
export type HoverInput<T> =
  | {
      readonly type: 'point';
      readonly target: T | null;
      readonly modifier: boolean;
      /** Whether the pointer is moving towards the open card. */
      readonly towardsCard: boolean;
      readonly at: number;
    }
  | { readonly type: 'card'; readonly inside: boolean; readonly at: number }
  /** `pins`: the press asks for a pinned card; any other press only closes the open card. */
  | { readonly type: 'press'; readonly target: T | null; readonly pins: boolean }
  | { readonly type: 'tick'; readonly at: number }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'close' };

export interface HoverState<T> {
  /** The target of the open card. */
  readonly open: T | null;
  readonly pinned: boolean;
  /** Opens at this time. */
  readonly next: { readonly target: T; readonly at: number } | null;
  /** The open card closes at this time, unless the pointer comes back. */
  readonly closesAt: number | null;
}

export function idle<T>(): HoverState<T> {
  return { open: null, pinned: false, next: null, closesAt: null };
}

/** Returns the state after an input; the same object if nothing changes. Targets are compared by identity. */
export function hover<T>(state: HoverState<T>, input: HoverInput<T>, rules: HoverRules): HoverState<T> {
  switch (input.type) {
    case 'close':
      return isIdle(state) ? state : idle();
    case 'press':
      return press(state, input);
    case 'pin':
      return state.open === null ? state : { ...state, pinned: input.pinned, next: null, closesAt: null };
    case 'tick':
      return tick(state, input.at);
    case 'card':
      return overCard(state, input, rules);
    case 'point':
      return point(state, input, rules);
  }
}

/** Returns when the machine needs a `tick`, or null if only an input can change it. */
export function deadlineOf<T>({ next, closesAt }: HoverState<T>): number | null {
  if (next && closesAt !== null) return Math.min(next.at, closesAt);
  return next?.at ?? closesAt;
}

function press<T>(state: HoverState<T>, { target, pins }: { target: T | null; pins: boolean }): HoverState<T> {
  if (target !== null && !pins && (state.open === null || state.open === target)) return state;
  if (target === null || !pins) return isIdle(state) ? state : idle();
  if (state.open === target && state.pinned) return idle();
  return { open: target, pinned: true, next: null, closesAt: null };
}

function tick<T>(state: HoverState<T>, at: number): HoverState<T> {
  if (state.next && state.next.at <= at) return { open: state.next.target, pinned: false, next: null, closesAt: null };
  if (state.closesAt !== null && state.closesAt <= at) return { ...state, open: null, closesAt: null };
  return state;
}

function overCard<T>(
  state: HoverState<T>,
  { inside, at }: { inside: boolean; at: number },
  { grace }: HoverRules,
): HoverState<T> {
  if (state.open === null || state.pinned) return state;
  return { ...state, next: null, closesAt: inside ? null : (state.closesAt ?? at + grace) };
}

function point<T>(
  state: HoverState<T>,
  { target, modifier, towardsCard, at }: { target: T | null; modifier: boolean; towardsCard: boolean; at: number },
  { trigger, delay, grace }: HoverRules,
): HoverState<T> {
  if (state.pinned) return state;
  const wanted = trigger === 'hover' || (trigger === 'modifier' && modifier) ? target : null;
  if (state.open !== null && target === state.open) {
    return state.next === null && state.closesAt === null ? state : { ...state, next: null, closesAt: null };
  }
  const next = wanted === null ? null : state.next?.target === wanted ? state.next : { target: wanted, at: at + delay };
  const closesAt = state.open === null ? null : towardsCard ? at + grace : (state.closesAt ?? at + grace);
  return next === state.next && closesAt === state.closesAt ? state : { ...state, next, closesAt };
}

function isIdle<T>(state: HoverState<T>): boolean {
  return state.open === null && state.next === null;
}
