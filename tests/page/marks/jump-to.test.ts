import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../../src/text/article';
import { findArticle } from '../../../src/page/find/find-article';
import { jumpTo } from '../../../src/page/marks/jump-to';
import { prose } from '../parse';

describe('jumpTo', () => {
  let scrolled: { element: Element; options: unknown }[];
  let flashed: Span[];
  const painter = { flash: (_: unknown, span: Span) => void flashed.push(span) };

  beforeEach(() => {
    [scrolled, flashed] = [[], []];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element, options: unknown) {
      scrolled.push({ element: this, options });
    });
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
    document.body.innerHTML = `<article><p>${prose(150)}</p><p>Ann Lee spoke. ${prose(150)}</p></article>`;
  });
  afterEach(() => vi.restoreAllMocks());

  const jump = (change: () => void = () => undefined): boolean => {
    const { map, article } = findArticle(document, null);
    change();
    const start = article.text.indexOf('Ann Lee');
    return jumpTo(document, painter, map, { start, end: start + 7 });
  };

  it.each([
    [true, 'instant'],
    [false, 'smooth'],
  ])('reduced motion %s: scrolls %s, and flashes', (matches, behavior) => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
    expect(jump()).toBe(true);
    expect(scrolled).toEqual([
      { element: document.querySelectorAll('p')[1], options: { behavior, block: 'center', inline: 'nearest' } },
    ]);
    expect(flashed).toHaveLength(1);
  });

  it.each([
    ['gone', () => document.querySelector('article')!.remove()],
    ['another', () => (document.querySelectorAll('p')[1]!.firstChild!.nodeValue = prose(200, 'Bo Ek spoke'))],
  ])('does nothing where the text is %s', (_, change) => {
    expect(jump(change)).toBe(false);
    expect(scrolled).toEqual([]);
    expect(flashed).toEqual([]);
  });
});
