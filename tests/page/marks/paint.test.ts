import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findArticle, type FoundArticle } from '../../../src/page/find/find-article';
import type { Mark } from '../../../src/page/marks/marks';
import { createPainter, type Painter } from '../../../src/page/marks/paint';
import { prose } from '../parse';

/** The parts of the Highlight API that the painter uses; no DOM outside of browsers has them. */
class FakeHighlight extends Set<FakeRange> {
  priority = 0;
  constructor(...ranges: FakeRange[]) {
    super(ranges);
  }
}
class FakeRange {
  readonly text: string;
  constructor({ startContainer, startOffset, endOffset }: StaticRangeInit) {
    this.text = (startContainer as Text).data.slice(startOffset, endOffset);
  }
}

describe('createPainter', () => {
  let registry: Map<string, FakeHighlight>;
  let stop: AbortController;
  let painter: Painter;
  let found: FoundArticle;
  const canvas = () => ({ map: found.map, blocks: found.article.blocks });
  const mark = (words: string, kind: Mark['kind'] = 'name'): Mark => {
    const start = found.article.text.indexOf(words);
    return { kind, span: { start, end: start + words.length } };
  };
  const painted = (kind: string): string[] =>
    [...(registry.get(`sidelight-${kind}`) ?? [])].map(({ text }) => text).sort();

  beforeEach(() => {
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('StaticRange', FakeRange);
    registry = new Map();
    stop = new AbortController();
    painter = createPainter(registry as unknown as HighlightRegistry, stop.signal);
    document.body.innerHTML = `<article><p>Ann Lee spoke. ${prose(120)}</p><p>Bo <b>Ek</b> did not. ${prose(120)}</p><p>${prose(150)}</p></article>`;
    found = findArticle(document, null);
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
  });

  it('paints each kind under its own name, over elements too', () => {
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek did not', 'noted')]);
    expect(painted('name')).toEqual(['Ann Lee']);
    expect(painted('noted')).toEqual([' did not', 'Bo ', 'Ek']);
    expect(registry.get('sidelight-noted')!.priority).toBeGreaterThan(registry.get('sidelight-name')!.priority);
  });

  it('changes nothing in the page', () => {
    const before = document.documentElement.outerHTML;
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek')]);
    painter.flash(found.map, mark('Ann Lee').span);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves blocks alone in which nothing changed', () => {
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek')]);
    const [first] = [...registry.get('sidelight-name')!];
    document.querySelectorAll('p')[1]!.textContent = `Bo Ek came later. ${prose(120)}`;
    found = findArticle(document, null);
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek')]);
    expect(painted('name')).toEqual(['Ann Lee', 'Bo Ek']);
    expect([...registry.get('sidelight-name')!]).toContain(first);
  });

  it('takes away what is no longer asked for', () => {
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek')]);
    painter.show(canvas(), [mark('Ann Lee')]);
    expect(painted('name')).toEqual(['Ann Lee']);
  });

  it('drops the marks of a block, and paints it again when asked', () => {
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek')]);
    painter.drop([1]);
    expect(painted('name')).toEqual(['Ann Lee']);
    painter.show(canvas(), [mark('Ann Lee'), mark('Bo Ek')]);
    expect(painted('name')).toEqual(['Ann Lee', 'Bo ', 'Ek']);
  });

  it('paints no block that has changed since the page was read', () => {
    const marks = [mark('Ann Lee'), mark('Bo Ek')];
    document.querySelector('p')!.firstChild!.nodeValue = `Cy Nemo spoke. ${prose(120)}`;
    painter.show(canvas(), marks);
    expect(painted('name')).toEqual(['Bo ', 'Ek']);
  });

  it('cuts a mark that runs over two blocks', () => {
    const end = mark('Bo Ek').span.end;
    painter.show(canvas(), [{ kind: 'statement', span: { start: end - 9, end } }]);
    expect(painted('statement')).toHaveLength(3);
  });

  it('leaves no trace after its signal, and paints no more', () => {
    painter.show(canvas(), [mark('Ann Lee')]);
    painter.flash(found.map, mark('Ann Lee').span);
    stop.abort();
    expect([...registry.keys()]).toEqual([]);
    painter.show(canvas(), [mark('Ann Lee')]);
    painter.flash(found.map, mark('Ann Lee').span);
    expect([...registry.keys()]).toEqual([]);
  });
});
