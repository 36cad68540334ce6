import { inEnglish } from '../../src/failure/in-english';
import { describe, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../src/background/answer';
import { defaultSettings } from '../../src/extension/settings/settings';

const self = { id: 'sidelight', origin: 'chrome-extension://sidelight/' };
const content = { id: 'sidelight', url: 'https://news.example/a', tab: { id: 7 } };
const surface = { id: 'sidelight', url: 'chrome-extension://sidelight/popup.html' };
const handlers: Handlers = {
  settings: () => Promise.resolve({ settings: defaultSettings(), reset: [], updated: null }),
  'forget-notices': () => Promise.resolve(null),
  'change-settings': () => Promise.resolve(defaultSettings()),
  annotate: () => Promise.reject(new Error('the dataset is gone')),
  card: () => Promise.reject(new Error('the dataset is gone')),
  facts: () => Promise.resolve({ entities: [], notes: [], topics: [], datasets: {}, sources: {} }),
  'open-report': () => Promise.resolve(null),
  'look-up-words': () => Promise.reject(new Error('the dataset is gone')),
  search: () => Promise.reject(new Error('the dataset is gone')),
  'card-styles': () => Promise.resolve(''),
  'show-status': () => Promise.resolve(null),
  'read-tab': () => Promise.resolve({ report: null, outlet: null, reading: null, editions: [] }),
  datasets: () => Promise.resolve({ datasets: [], imports: [], problem: null }),
  'run-imports': () => Promise.resolve(null),
  'import-address': () => Promise.resolve(null),
  'import-page': () => Promise.resolve({ found: 0 }),
  'drop-import': () => Promise.resolve(null),
  'change-datasets': () => Promise.resolve(null),
  'remove-dataset': () => Promise.resolve(null),
  'refresh-dataset': () => Promise.resolve(null),
  'save-notes': () => Promise.resolve(null),
  'delete-notes': () => Promise.resolve(null),
  'keep-reading': () => Promise.resolve(null),
  changes: () => Promise.resolve(null),
  'forget-readings': () => Promise.resolve(null),
};
const article = {
  title: null,
  text: 'A text.',
  blocks: [{ start: 0, end: 7, kind: 'paragraph' }],
  published: null,
  language: null,
  outlet: null,
};
const wanted = { on: null, entities: [], notes: [], topics: [] };

describe('answer', () => {
  const unanswered: readonly [name: string, message: unknown, sender: object][] = [
    ['another extension', { type: 'settings', params: {} }, { ...content, id: 'other' }],
    ['a message without a type', { params: {} }, content],
    ['no object', 'settings', content],
    ['a type that is none of ours', { type: 'toString', params: {} }, content],
  ];
  it.each(unanswered)('does not answer %s', async (_, message, sender) => {
    expect(await answer(handlers, self, message, sender)).toBeNull();
  });

  const refused: readonly [name: string, message: unknown, sender: object, words: RegExp][] = [
    ['settings changed by a page', { type: 'change-settings', params: { patch: {} } }, content, /may not be asked for/],
    ['a tab read by a page', { type: 'read-tab', params: { tab: 1 } }, content, /may not be asked for/],
    [
      'selected words from the popup',
      { type: 'look-up-words', params: { article, span: { start: 0, end: 1 } } },
      surface,
      /may not be asked for/,
    ],
    [
      'datasets removed by a page',
      { type: 'remove-dataset', params: { id: 'sidelight' } },
      content,
      /may not be asked for/,
    ],
    [
      'an address that is none',
      { type: 'import-address', params: { url: 'javascript:alert(1)', every: 'day' } },
      surface,
      /not understood/,
    ],
    [
      'a feed that anybody on the way could change',
      { type: 'import-address', params: { url: 'http://news.example/feed.json', every: 'day' } },
      surface,
      /not understood \(url\)/,
    ],
    ['missing parameters', { type: 'facts' }, content, /not understood/],
    ['parameters too many', { type: 'facts', params: { ...wanted, more: 1 } }, content, /not understood/],
    [
      'blocks outside the text',
      { type: 'annotate', params: { article: { ...article, blocks: [{ start: 0, end: 99, kind: 'paragraph' }] } } },
      content,
      /not understood/,
    ],
    ['what its handler cannot do', { type: 'annotate', params: { article } }, content, /the dataset is gone/],
  ];
  it.each(refused)('refuses %s, and says why', async (_, message, sender, words) => {
    const answered = await answer(handlers, self, message, sender);
    expect(answered && 'error' in answered ? inEnglish(answered.error) : 'answered').toMatch(words);
  });

  it.each([
    ['a page', content],
    ['the popup', surface],
  ])('answers %s', async (_, sender) => {
    expect(await answer(handlers, self, { type: 'facts', params: wanted }, sender)).toHaveProperty('value');
  });

  it.each([
    ['a private window', { ...content, tab: { id: 7, incognito: true } }, { tab: 7, isPrivate: true }],
    ['another window', content, { tab: 7, isPrivate: false }],
    ['a page of ours', surface, { tab: null, isPrivate: false }],
  ])('tells a handler that %s asks', async (_, sender, expected) => {
    const settings = vi.fn(handlers.settings);
    await answer({ ...handlers, settings }, self, { type: 'settings', params: {} }, sender);
    expect(settings).toHaveBeenCalledWith({}, expected);
  });

  const changes: readonly object[] = [
    {},
    { density: 'all' },
    { names: false, delay: 0 },
    { sites: { 'news.example': 'off' } },
  ];
  it.each(changes)('hands over the change %j and no setting that it does not name', async (patch) => {
    let received: unknown;
    const saving: Handlers = {
      ...handlers,
      'change-settings': (params) => {
        received = params.patch;
        return Promise.resolve(defaultSettings());
      },
    };
    await answer(saving, self, { type: 'change-settings', params: { patch } }, surface);
    expect(received).toStrictEqual(patch);
  });

  it.each([
    ['lena-berg', 'value'],
    ['Q42', 'value'],
    ['Q042', 'error'],
    ['Lena Berg', 'error'],
    ['__proto__', 'error'],
    ['', 'error'],
  ])('takes "%s" for the id of a record, or not: %s', async (id, expected) => {
    const params = { ...wanted, entities: [{ dataset: 'test', id }] };
    expect(await answer(handlers, self, { type: 'facts', params }, content)).toHaveProperty(expected);
  });
});
