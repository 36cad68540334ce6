/** Whatever a page does, a block that was not dropped still has its words: no mark is ever on other words. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findArticle, type FoundArticle } from '../../../src/page/find/find-article';
import { stillHolds } from '../../../src/page/text-map';
import { watchPage } from '../../../src/page/watch/watch';
import { prose } from '../parse';

type Change = (article: HTMLElement, pick: number) => void;

const node = (article: HTMLElement, pick: number): Text | null => {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes[pick % nodes.length] ?? null;
};
const child = (article: HTMLElement, pick: number): Element | null =>
  article.children[pick % Math.max(1, article.children.length)] ?? null;

const changes: Record<string, Change> = {
  'other words': (article, pick) => node(article, pick)?.replaceData(0, 5, 'OTHER'),
  'words before': (article, pick) => node(article, pick)?.insertData(0, 'Update: '),
  'words behind': (article, pick) => node(article, pick)?.appendData(' And more.'),
  'the node in two': (article, pick) => {
    const whole = node(article, pick);
    whole?.splitText(Math.min(10, whole.length));
  },
  'a block taken out': (article, pick) => child(article, pick)?.remove(),
  'a block moved to the end': (article, pick) => {
    const moved = child(article, pick);
    if (moved) article.append(moved);
  },
  'a block drawn again': (article, pick) => {
    const drawn = child(article, pick);
    if (drawn) drawn.innerHTML = `${drawn.innerHTML}`;
  },
  'a block translated': (article, pick) => {
    const translated = child(article, pick);
    if (translated) translated.textContent = prose(200, 'Le nouveau pont de Westhaven');
  },
  'a late block': (article, pick) =>
    article.insertAdjacentHTML(
      pick % 2 ? 'beforeend' : 'afterbegin',
      `<p>${prose(200, `Later ${pick} in Westhaven`)}</p>`,
    ),
  'all of it taken out and put back': (article) => {
    const parent = article.parentElement;
    article.remove();
    parent?.append(article);
  },
};

const script = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(changes)),
    pick: fc.nat(50),
    turns: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Lets the observer report, which it does in a microtask or a timer of its own. */
const observed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('watchPage, whatever a page does', () => {
  let stop = new AbortController();
  afterEach(() => stop.abort());

  it('leaves no block standing that holds other words, and knows the page at rest (100 pages)', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        stop.abort();
        stop = new AbortController();
        let waiting: (() => void)[] = [];
        let time = 0;
        let found: FoundArticle | null = null;
        let standing = new Set<number>();
        document.body.innerHTML = `<article>${['harbour', 'bridge', 'tunnel', 'ferry'].map((what) => `<p>${prose(150, `The new <b>${what}</b> of Westhaven`)}</p>`).join('')}</article>`;
        const article = document.querySelector('article')!;
        const find = (): FoundArticle | null => {
          const next = findArticle(document, null);
          return next.readable ? next : null;
        };
        watchPage({
          document,
          clock: {
            now: () => time,
            whenIdle: (_, task) => {
              waiting.push(task);
              return () => {
                waiting = waiting.filter((other) => other !== task);
              };
            },
          },
          find,
          onStale: (blocks) => {
            for (const block of blocks) standing.delete(block);
          },
          onFound: (next) => {
            found = next;
            standing = new Set(next?.article.blocks.keys());
          },
          signal: stop.signal,
        });
        const rest = async (): Promise<void> => {
          time += 60_000;
          const due = waiting;
          waiting = [];
          for (const task of due) task();
          await observed();
        };
        const check = (): void => {
          for (const block of standing) expect(stillHolds(found!.map, found!.article.blocks[block]!)).toBe(true);
        };
        await observed();
        for (const { name, pick, turns } of steps) {
          changes[name]!(article, pick);
          await observed();
          check();
          for (let turn = 0; turn < turns; turn++) {
            await rest();
            check();
          }
        }
        for (let turn = 0; turn < 5 && waiting.length > 0; turn++) await rest();
        expect((found as FoundArticle | null)?.article.text).toBe(find()?.article.text);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
