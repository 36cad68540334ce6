import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticle, type FoundArticle } from '../../../src/page/find/find-article';
import type { PageClock } from '../../../src/page/page-clock';
import { watchPage } from '../../../src/page/watch/watch';
import { prose } from '../parse';

/** A clock that a test controls: idle moments come when `rest` lets time pass. */
function playedClock(): PageClock & { rest(milliseconds: number): void; waits: number[] } {
  let time = 0;
  let waiting: { at: number; task: () => void }[] = [];
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    whenIdle(wait, task) {
      const entry = { at: time + wait, task };
      waits.push(wait);
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    rest(milliseconds) {
      time += milliseconds;
      const due = waiting.filter(({ at }) => at <= time);
      waiting = waiting.filter(({ at }) => at > time);
      for (const { task } of due) task();
    },
  };
}

/** Lets the observer report, which it does in a microtask or a timer of its own. */
const observed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const texts = ['harbour', 'bridge', 'tunnel'].map((what) => prose(200, `The new ${what} of Westhaven`));

describe('watchPage', () => {
  let stop: AbortController;
  let clock: ReturnType<typeof playedClock>;
  let stale: number[][];
  let found: { article: FoundArticle | null; sameText: boolean }[];
  let reads: number;

  const start = async (): Promise<void> => {
    watchPage({
      document,
      clock,
      find: () => {
        reads++;
        const article = findArticle(document, null);
        return article.readable ? article : null;
      },
      onStale: (blocks) => stale.push([...blocks]),
      onFound: (article, sameText) => found.push({ article, sameText }),
      signal: stop.signal,
    });
    await observed();
  };
  const paragraphs = (): HTMLElement[] => [...document.querySelectorAll('p')];

  beforeEach(() => {
    stop = new AbortController();
    clock = playedClock();
    [stale, found, reads] = [[], [], 0];
    document.body.innerHTML = `<article id="a">${texts.map((text) => `<p>${text}</p>`).join('')}</article><div id="beside"></div>`;
  });
  afterEach(() => stop.abort());

  it('announces the article once', async () => {
    await start();
    expect(found).toHaveLength(1);
    expect(found[0]!.article!.article.blocks).toHaveLength(3);
  });

  it('drops a block whose text is replaced, at once, and reads again later', async () => {
    await start();
    paragraphs()[1]!.firstChild!.nodeValue = prose(200, 'Le nouveau pont de Westhaven');
    await observed();
    expect(stale).toEqual([[1]]);
    expect(found).toHaveLength(1);
    clock.rest(500);
    await observed();
    expect(found).toHaveLength(2);
    expect(found[1]!.sameText).toBe(false);
    expect(found[1]!.article!.article.text).toContain('Le nouveau pont');
  });

  it('drops a block again that held its words for a moment: it may have been painted then', async () => {
    await start();
    const node = paragraphs()[1]!.firstChild!;
    const words = node.nodeValue;
    for (const text of ['Other words.', words, 'Yet other words.']) {
      node.nodeValue = text;
      await observed();
    }
    expect(stale).toEqual([[1], [1]]);
  });

  it('drops all blocks when the article is taken out, and says that it is gone', async () => {
    await start();
    document.getElementById('a')!.remove();
    await observed();
    expect(stale).toEqual([[0, 1, 2]]);
    clock.rest(500);
    await observed();
    expect(found.at(-1)!.article).toBeNull();
  });

  it('watches the open shadow root in which the article stands', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
    await start();
    shadow.querySelector('p')!.firstChild!.nodeValue = prose(200, 'Le nouveau pont de Westhaven');
    await observed();
    expect(stale).toEqual([[0]]);
    shadow.querySelector('article')!.append(document.createElement('p'));
    shadow.querySelector('p:last-child')!.textContent = prose(200, 'The late paragraph of Westhaven');
    await observed();
    clock.rest(500);
    await observed();
    expect(found.at(-1)!.article!.article.text).toContain('The late paragraph');
  });

  it.each([
    ['a shadow root that has left the page', false],
    ['the page after a shadow root has left it', true],
  ])('reads again after a change in %s: %s', async (_, isInPage) => {
    document.body.innerHTML = '<main id="beside"></main><div id="host"></div>';
    const host = document.getElementById('host')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
    await start();
    host.remove();
    await observed();
    clock.rest(500);
    await observed();
    expect(found.at(-1)!.article).toBeNull();
    const before = clock.waits.length;
    (isInPage ? document.getElementById('beside')! : shadow).append(document.createElement('p'));
    await observed();
    expect(clock.waits.length > before).toBe(isInPage);
  });

  it('reads paragraphs that arrive late and drops none', async () => {
    await start();
    document.getElementById('a')!.insertAdjacentHTML('beforeend', `<p>${prose(200, 'Later that day Westhaven')}</p>`);
    await observed();
    expect(stale).toEqual([]);
    clock.rest(500);
    await observed();
    expect(found.at(-1)!.article!.article.blocks).toHaveLength(4);
  });

  it('tells that only the nodes are new when a page draws the same text again', async () => {
    await start();
    const article = document.getElementById('a')!;
    article.innerHTML = `${article.innerHTML}`;
    await observed();
    clock.rest(500);
    await observed();
    expect(found).toHaveLength(2);
    expect(found[1]!.sameText).toBe(true);
  });

  it('does not read again for what happens beside the article', async () => {
    await start();
    const before = reads;
    for (let index = 0; index < 50; index++) document.getElementById('beside')!.textContent = `tick ${index}`;
    await observed();
    clock.rest(10_000);
    expect(reads).toBe(before);
  });

  it('asks a page without an article less and less often', async () => {
    document.body.innerHTML = '<p>An application.</p>';
    await start();
    for (let index = 0; index < 6; index++) {
      document.body.append(document.createElement('hr'));
      await observed();
      clock.rest(60_000);
      await observed();
    }
    expect(found).toEqual([{ article: null, sameText: false }]);
    expect(clock.waits).toEqual([...clock.waits].sort((a, b) => a - b));
    expect(clock.waits.at(-1)).toBeGreaterThan(10_000);
  });

  it('does nothing after its signal', async () => {
    await start();
    stop.abort();
    document.getElementById('a')!.remove();
    await observed();
    clock.rest(60_000);
    expect(stale).toEqual([]);
    expect(found).toHaveLength(1);
  });
});
