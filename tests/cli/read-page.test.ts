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

describe('attributes with capitals', () => {
  const story = `<article><h1>Weir is built</h1><p>${long}</p></article>`;
  const day = '2024-05-03';
  const cases: [name: string, head: string, body: string, published: string | null][] = [
    ['a meta element', `<META PROPERTY="article:published_time" CONTENT="${day}T08:00:00Z">`, story, day],
    ['a time', '', `<time itemProp="datePublished" dateTime="${day}">Friday</time>${story}`, day],
    ['the first of two', '', `<time dateTime="${day}" datetime="2020-01-01">Friday</time>${story}`, day],
    ['none that tells a day', '<META PROPERTY="og:type" CONTENT="article">', story, null],
  ];
  it.each(cases)('%s', (_, head, body, published) => {
    const html = `<html><head><title>Weir is built</title>${head}</head><body>${body}</body></html>`;
    expect(readPage(html, null).article.published?.slice(0, 10) ?? null).toBe(published);
  });
});
