import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_HOVER } from '../../src/page/hover-machine';
import { watchPointer, type PointerControl } from '../../src/page/pointer';

describe('watchPointer', () => {
  let stop: AbortController;
  let changes: [string | null, boolean][];
  let control: PointerControl<string>;
  let listened: { type: string; options: AddEventListenerOptions }[];

  /** An event as the browser makes it: scripts cannot make trusted ones, so a test must pretend. */
  const fire = (target: Element, type: string, fields: object = {}, isTrusted = true): Event => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    for (const [name, value] of Object.entries({ clientX: 5, clientY: 5, buttons: 0, pointerType: 'mouse', isTrusted, ...fields })) {
      Object.defineProperty(event, name, { value });
    }
    target.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    stop = new AbortController();
    [changes, listened] = [[], []];
    document.body.innerHTML = '<p id="text">Ann Lee</p><a id="link" href="/x">Ann Lee</a><input id="input"><div id="card"></div>';
    const spy = vi.spyOn(document, 'addEventListener');
    control = watchPointer<string>({
      document,
      targetAt: () => 'ann-lee',
      rules: () => DEFAULT_HOVER,
      onChange: (open, pinned) => changes.push([open, pinned]),
      isCard: ({ target }) => (target as Element).id === 'card',
      signal: stop.signal,
    });
    listened = spy.mock.calls.map(([type, , options]) => ({ type, options: options as AddEventListenerOptions }));
    spy.mockRestore();
  });
  afterEach(() => stop.abort());

  const get = (id: string): Element => document.getElementById(id)!;

  it('blocks nothing: every listener is passive and ends with the signal', () => {
    expect(listened.length).toBeGreaterThan(3);
    for (const { options } of listened) expect(options).toMatchObject({ passive: true, signal: stop.signal });
    expect(fire(get('text'), 'click').defaultPrevented).toBe(false);
  });

  it('opens on a press, closes on Escape', () => {
    fire(get('text'), 'click');
    fire(get('text'), 'keydown', { key: 'Escape' });
    expect(changes).toEqual([['ann-lee', true], [null, false]]);
  });

  it.each(['link', 'input'])('leaves a press on a %s to the page', (id) => {
    fire(get(id), 'click');
    expect(changes).toEqual([]);
  });

  it('does not hear events that a script made up', () => {
    fire(get('text'), 'click', {}, false);
    expect(changes).toEqual([]);
  });

  it('keeps the card when it is pressed itself', () => {
    control.open('bo-ek');
    fire(get('card'), 'click');
    expect(changes).toEqual([['bo-ek', true]]);
  });

  it('hears nothing after its signal', () => {
    stop.abort();
    fire(get('text'), 'click');
    expect(changes).toEqual([]);
  });
});
