import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf, hover, idle, type HoverInput, type HoverRules } from '../../../src/page/pointer/hover-machine';

const RULES: HoverRules = { trigger: 'hover', delay: 200, grace: 300 };
type Step = HoverInput<string>;
const at = (time: number, target: string | null, modifier = false, towardsCard = false): Step => ({
  type: 'point',
  target,
  modifier,
  towardsCard,
  at: time,
});
const tick = (time: number): Step => ({ type: 'tick', at: time });
const card = (time: number, inside: boolean): Step => ({ type: 'card', inside, at: time });
const press = (target: string | null): Step => ({ type: 'press', target, pins: true });
/** A plain press of a reader whose cards open by resting. */
const click = (target: string | null): Step => ({ type: 'press', target, pins: false });

const cases: [name: string, steps: Step[], open: string | null, rules?: Partial<HoverRules>][] = [
  ['opens after the delay', [at(0, 'a'), tick(200)], 'a'],
  ['not before it', [at(0, 'a'), tick(199)], null],
  ['moving on the same mark does not start the delay anew', [at(0, 'a'), at(150, 'a'), tick(200)], 'a'],
  ['leaving in time calls it off', [at(0, 'a'), at(100, null), tick(200)], null],
  ['another mark starts its own delay', [at(0, 'a'), at(150, 'b'), tick(200)], null],
  ['stays for the grace', [at(0, 'a'), tick(200), at(300, null), tick(599)], 'a'],
  ['closes after it', [at(0, 'a'), tick(200), at(300, null), tick(600)], null],
  [
    'grace counts from leaving, not from the last move',
    [at(0, 'a'), tick(200), at(300, null), at(500, null), tick(600)],
    null,
  ],
  ['reaching the card keeps it', [at(0, 'a'), tick(200), at(300, null), card(500, true), tick(9000)], 'a'],
  [
    'leaving the card closes it after the grace',
    [at(0, 'a'), tick(200), card(300, true), card(400, false), tick(700)],
    null,
  ],
  [
    'from the card back to the mark',
    [at(0, 'a'), tick(200), card(300, true), card(400, false), at(500, 'a'), tick(900)],
    'a',
  ],
  [
    'crossing another mark on the way to the card',
    [at(0, 'a'), tick(200), at(300, 'b'), card(400, true), tick(900)],
    'a',
  ],
  ['resting on another mark takes over', [at(0, 'a'), tick(200), at(300, 'b'), tick(500)], 'b'],
  [
    'on the way to the card, however long it takes',
    [at(0, 'a'), tick(200), at(300, null, false, true), at(550, null, false, true), tick(800)],
    'a',
  ],
  ['reading on is no way to the card', [at(0, 'a'), tick(200), at(300, null), at(550, null), tick(800)], null],
  ['a plain press opens nothing', [click('a')], null],
  ['and calls nothing off', [at(0, 'a'), click('a'), tick(200)], 'a'],
  ['nor does it keep a card', [at(0, 'a'), tick(200), click('a'), at(300, null), tick(600)], null],
  ['a plain press elsewhere closes', [press('a'), click(null)], null],
  ['a plain press on another mark closes', [press('a'), click('b')], null],
  ['Escape closes', [at(0, 'a'), tick(200), { type: 'close' }], null],
  ['a press opens at once', [press('a')], 'a'],
  ['and keeps it open', [press('a'), at(0, null), tick(9000)], 'a'],
  ['a pinned card does not yield to another mark', [press('a'), at(0, 'b'), tick(9000)], 'a'],
  ['a second press closes', [press('a'), press('a')], null],
  ['a press elsewhere closes', [press('a'), press(null)], null],
  ['a press on another mark goes there', [press('a'), press('b')], 'b'],
  ['a press pins a card that is open', [at(0, 'a'), tick(200), press('a'), at(300, null), tick(9000)], 'a'],
  ['the pin of the card', [at(0, 'a'), tick(200), { type: 'pin', pinned: true }, at(300, null), tick(9000)], 'a'],
  ['unpinned it closes as others do', [press('a'), { type: 'pin', pinned: false }, at(300, null), tick(600)], null],
  ['a pin without a card', [{ type: 'pin', pinned: true }], null],
  ['with modifier: nothing without it', [at(0, 'a'), tick(200)], null, { trigger: 'modifier' }],
  ['with modifier: opens with it', [at(0, 'a', true), tick(200)], 'a', { trigger: 'modifier' }],
  ['by click: hovering does nothing', [at(0, 'a', true), tick(200)], null, { trigger: 'click' }],
  ['by click: a press opens', [press('a')], 'a', { trigger: 'click' }],
  ['no delay', [at(5, 'a'), tick(5)], 'a', { delay: 0 }],
];

describe('hover', () => {
  it.each(cases)('%s', (_, steps, open, rules = {}) => {
    const end = steps.reduce((state, step) => hover(state, step, { ...RULES, ...rules }), idle<string>());
    expect(end.open).toBe(open);
  });

  it('asks for a tick when it waits, and for none when it does not (2,000 runs)', () => {
    const target = fc.option(fc.constantFrom('a', 'b'));
    const input = fc.oneof(
      fc.record({
        type: fc.constant('point' as const),
        target,
        modifier: fc.boolean(),
        towardsCard: fc.boolean(),
        at: fc.nat(5000),
      }),
      fc.record({ type: fc.constant('card' as const), inside: fc.boolean(), at: fc.nat(5000) }),
      fc.record({ type: fc.constant('press' as const), target, pins: fc.boolean() }),
      fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
      fc.constant<Step>({ type: 'close' }),
    );
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        let state = idle<string>();
        for (const step of inputs) {
          state = hover(state, step, RULES);
          if (state.pinned) expect(state).toMatchObject({ next: null, closesAt: null });
          if (state.open === null) expect(state.closesAt).toBeNull();
        }
        for (let deadline = deadlineOf(state); deadline !== null; deadline = deadlineOf(state)) {
          const before = state;
          state = hover(state, tick(deadline), RULES);
          expect(state).not.toBe(before);
        }
        expect(state.next).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
