import jsonld, { type Options } from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { ExportedPage } from '../../src/export/exported-page';
import { selectorsIn } from '../../src/export/selectors';
import { webAnnotations } from '../../src/export/web-annotation';
import { reportWords } from '../../src/ui/text/report-words';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { exportedPage } from './export-page';
import { annotationContext } from './annotation-context';

const OA = 'http://www.w3.org/ns/oa#';
const words = reportWords(makeTranslate(messagesIn(english), 'en'));

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly value?: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}
interface Collection {
  readonly '@context': string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

let page: ExportedPage;
let collection: Collection;
beforeAll(async () => {
  page = await exportedPage();
  collection = JSON.parse(webAnnotations(page, words).text) as Collection;
});

describe('annotations of a page', () => {
  it('say nothing that the W3C context does not know', async () => {
    // `safe` throws for a term that would be dropped; the loader never asks the network.
    const expanded = await jsonld.expand(collection, {
      safe: true,
      documentLoader: (url: string) => {
        if (url !== collection['@context']) return Promise.reject(new Error(`asked for ${url}`));
        return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: annotationContext });
      },
    } as Options.Expand);
    const text = JSON.stringify(expanded);
    for (const term of [
      'Annotation',
      'hasBody',
      'hasTarget',
      'hasSelector',
      'TextQuoteSelector',
      'TextPositionSelector',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
      'motivatedBy',
      'hasPurpose',
      'TextualBody',
      'SpecificResource',
      'hasSource',
    ]) {
      expect(text).toContain(`"${OA}${term}"`);
    }
  });

  it('has an id, a type, a body and one target each (Web Annotation Data Model, section 3.1)', () => {
    const { items } = collection.first;
    expect(items.length).toBe(collection.total);
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, type, body, target } of items) {
      expect(id).toMatch(/^https:\/\/news\.example\/harbour#sidelight-(?:name|statement|claim)-\d+$/);
      expect(type).toBe('Annotation');
      expect(body.length).toBeGreaterThan(0);
      expect(target.source).toBe('https://news.example/harbour');
      expect(target.selector.map((selector) => selector.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    }
  });

  it('select their words by both selectors, in characters of Unicode', () => {
    const characters = [...page.article.text];
    for (const {
      target: {
        selector: [quote, position],
      },
    } of collection.first.items) {
      expect(characters.slice(position!.start, position!.end).join('')).toBe(quote!.exact);
      expect(page.article.text).toContain(`${quote!.prefix}${quote!.exact}${quote!.suffix}`);
    }
  });

  it('say in which role somebody is named, whose word a claim is, and nothing of a quoted text alone', () => {
    const said = (kind: string, words: RegExp) =>
      collection.first.items.some(
        ({ id, body }) => id.includes(`#sidelight-${kind}-`) && body.some(({ value }) => words.test(value ?? '')),
      );
    expect(said('name', /^Ada Miller: Mayor of Belhaven$/)).toBe(true);
    expect(said('name', /^Belhaven: city · Belland$/)).toBe(true);
    expect(said('claim', /^Ada Miller · /)).toBe(true);
    expect(said('statement', /^Ada Miller · write · Truth Social$/)).toBe(true);
    for (const { body, target } of collection.first.items)
      for (const { value } of body) expect(value).not.toBe(target.selector[0]?.exact);
  });

  it('keep another’s rating in quotation marks with its publisher', () => {
    const bodies = collection.first.items.flatMap(({ body }) => body.map(({ value }) => value ?? ''));
    expect(bodies.some((value) => value.startsWith('The Gazette: “Not [so]'))).toBe(true);
  });
});

describe('selectors', () => {
  it.each<[text: string, start: number, end: number, exact: string, position: [number, number]]>([
    ['plain text', 0, 5, 'plain', [0, 5]],
    ['🚢🚢 ship', 5, 9, 'ship', [3, 7]],
    ['a 🚢', 2, 4, '🚢', [2, 3]],
    ['', 0, 0, '', [0, 0]],
  ])('%j from %d to %d', (text, start, end, exact, [from, to]) => {
    expect(selectorsIn(text)({ start, end })).toMatchObject([{ exact }, { start: from, end: to }]);
  });

  it('never part a pair of surrogates', () => {
    const [{ prefix, suffix }] = selectorsIn('🚢'.repeat(40))({ start: 33 * 2, end: 34 * 2 });
    expect(`${prefix} ${suffix}`).toBe(new TextDecoder().decode(new TextEncoder().encode(`${prefix} ${suffix}`)));
  });
});
