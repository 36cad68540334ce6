import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/cli/read-page';

const long =
  'The council of Brackwater met on the old weir and spoke for an hour about what it would cost the town. '.repeat(5);

describe('a page without <html>', () => {
  const cases: [name: string, html: string][] = [
    ['nothing but the story', `<h1>Weir is built</h1><p>${long}</p>`],
    ['a doctype and a title', `<!doctype html><title>Weir is built</title><h1>Weir is built</h1><p>${long}</p>`],
    ['a head', `<head><meta charset="utf-8"><title>Weir is built</title></head><p>${long}</p>`],
    ['a body', `<title>Weir is built</title><body class="a"><p>${long}</p></body>`],
    ['a comment before it', `<!-- saved --><title>Weir is built</title><article><p>${long}</p></article>`],
  ];
  it.each(cases)('%s', (_, html) => {
    const { article, readable } = readPage(html, null);
    expect(article).toMatchObject({ title: 'Weir is built' });
    expect(article.text).toContain('what it would cost');
    expect(readable).toBe(true);
  });
});
