import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_HOVER, type HoverRules } from '../../../src/page/pointer/hover-machine';
import { watchPointer, type PointerControl } from '../../../src/page/pointer/pointer';

describe('watchPointer', () => {
  let stop: AbortController;
  let changes: [string | null, boolean][];
  let control: PointerControl<string>;
  let rules: HoverRules;
  let aims: (string | null)[];
  /** The target under the pointer, and the one there without an underline. */
  let under: string | null;
  let unmarked: string | null;

  /** Fires an event like the browser's: scripts cannot make trusted ones, so a test must pretend. */
  const fire = (target: Element, type: string, fields: object = {}, isTrusted = true): Event => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    for (const [name, value] of Object.entries({
      clientX: 5,
      clientY: 5,
      buttons: 0,
      pointerType: 'mouse',
      isTrusted,
      ...fields,
    })) {
      Object.defineProperty(event, name, { value });
    }
    target.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    stop = new AbortController();
    changes = [];
    aims = [];
    under = 'ann-lee';
    rules = DEFAULT_HOVER;
    unmarked = null;
    document.body.innerHTML =
      '<p id="text">Ann Lee</p><a id="link" href="/x">Ann Lee</a><input id="input"><div id="card"></div>';
    control = watchPointer<string>({
      document,
      targetAt: (_x, _y, all) => under ?? (all ? unmarked : null),
      rules: () => rules,
      onAim: (target) => aims.push(target),
      onChange: (open, pinned) => changes.push([open, pinned]),
      isCard: ({ target }) => (target as Element).id === 'card',
      cardBox: () => null,
      signal: stop.signal,
    });
  });
  afterEach(() => stop.abort());

  const get = (id: string): Element => document.getElementById(id)!;

  it('blocks nothing', () => expect(fire(get('text'), 'click').defaultPrevented).toBe(false));

  it('hears what the page stops', () => {
    const trap = new AbortController();
    window.addEventListener('click', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: trap.signal,
    });
    fire(get('text'), 'click', { altKey: true });
    trap.abort();
    expect(changes).toEqual([['ann-lee', true]]);
  });

  it('opens on a press with Alt, closes on Escape', () => {
    fire(get('text'), 'click', { altKey: true });
    fire(get('text'), 'keydown', { key: 'Escape' });
    expect(changes).toEqual([
      ['ann-lee', true],
      [null, false],
    ]);
  });

  it.each(['link', 'input'])('leaves a press on a %s to the page', (id) => {
    fire(get(id), 'click', { altKey: true });
    expect(changes).toEqual([]);
  });

  it('does not hear events that a script made up', () => {
    fire(get('text'), 'click', { altKey: true }, false);
    expect(changes).toEqual([]);
  });

  it.each<[object, string | null, [string | null, boolean][]]>([
    [{}, 'ann-lee', []],
    [{ altKey: true }, 'ann-lee', [['ann-lee', true]]],
    [{ pointerType: 'touch' }, 'ann-lee', [['ann-lee', true]]],
    [{ altKey: true }, null, [['no-sign', true]]],
    [{ pointerType: 'touch' }, null, []],
  ])('where the pointer rests for a card, a press %j on %s', (fields, mark, expected) => {
    under = mark;
    unmarked = 'no-sign';
    fire(get('text'), 'click', fields);
    expect(changes).toEqual(expected);
  });

  it.each([
    [{}, []],
    [{ altKey: true }, [['ann-lee', true]]],
    [{ pointerType: 'touch' }, [['ann-lee', true]]],
  ])('where Alt is asked for, a press %j', (fields, expected) => {
    rules = { ...DEFAULT_HOVER, trigger: 'modifier' };
    fire(get('text'), 'click', fields);
    expect(changes).toEqual(expected);
  });

  describe('what a card may soon open for', () => {
    const moveTo = async (target: string | null) => {
      under = target;
      fire(get('text'), 'pointermove');
      await new Promise(requestAnimationFrame);
    };

    it('is called off when the pointer goes on before the delay is over', async () => {
      await moveTo('ann-lee');
      await moveTo('ann-lee');
      await moveTo('bo-kim');
      await moveTo(null);
      expect(aims).toEqual(['ann-lee', 'bo-kim', null]);
      expect(changes).toEqual([]);
    });

    it('outlives a page that shifts, as long as the same mark is under the pointer', async () => {
      await moveTo('ann-lee');
      fire(get('text'), 'scroll');
      expect(aims).toEqual(['ann-lee']);
      under = 'bo-kim';
      fire(get('text'), 'scroll');
      expect(aims).toEqual(['ann-lee', null]);
    });

    it('is nothing while words are selected', async () => {
      document.getSelection()!.selectAllChildren(get('text'));
      await moveTo('ann-lee');
      document.getSelection()!.removeAllRanges();
      expect(aims).toEqual([]);
    });

    it('may be without a sign once Alt is pressed', async () => {
      unmarked = 'no-sign';
      await moveTo(null);
      expect(aims).toEqual([]);
      fire(get('text'), 'keydown', { key: 'Alt' });
      expect(aims).toEqual(['no-sign']);
    });

    it('is called off on Escape', async () => {
      await moveTo('ann-lee');
      fire(get('text'), 'keydown', { key: 'Escape' });
      expect(aims).toEqual(['ann-lee', null]);
    });

    it('is told of only after it has opened', async () => {
      await moveTo('ann-lee');
      fire(get('text'), 'click', { altKey: true });
      expect(changes).toEqual([['ann-lee', true]]);
      expect(aims).toEqual(['ann-lee', null]);
    });
  });

  it('keeps the card when it is pressed itself', () => {
    control.open('bo-ek');
    fire(get('card'), 'click');
    expect(changes).toEqual([['bo-ek', true]]);
  });

  it('hears nothing after its signal', () => {
    stop.abort();
    fire(get('text'), 'click', { altKey: true });
    expect(changes).toEqual([]);
  });
});
