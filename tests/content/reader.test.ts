// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../src/content/reader';
import { defaultSettings, type SettingsPatch } from '../../src/extension/settings/settings';
import type { FoundArticle } from '../../src/page/find/find-article';

/** The reader's requests to the background, and what it showed. */
const made = vi.hoisted(() => ({
  settings: {},
  asked: [] as string[],
  fails: false,
  shown: 0,
  follow: (_found: unknown, _sameText: boolean): void => undefined,
}));

vi.mock('../../src/extension/messages/send', () => ({
  ExtensionGone: class extends Error {},
  send(type: string) {
    made.asked.push(type);
    if (type === 'settings') return Promise.resolve({ settings: made.settings, reset: [], updated: null });
    if (type === 'annotate' && made.fails) return Promise.reject(new Error('busy'));
    return Promise.resolve({ annotations: {} });
  },
}));
vi.mock('../../src/content/show-reading', () => {
  const shown = () => ({ close: () => undefined, moveTo: shown });
  return {
    showReading() {
      made.shown++;
      return shown();
    },
  };
});
vi.mock('../../src/page/article-links', () => ({ linksIn: () => [] }));
vi.mock('../../src/page/watch/watch', () => ({
  watchPage({ onFound }: { onFound: typeof made.follow }) {
    made.follow = onFound;
    return { readNow: () => Promise.resolve() };
  },
}));

const article = (text = 'A harbour town counts its cranes.') =>
  ({ article: { text, language: 'en' }, beyond: 0 }) as unknown as FoundArticle;

/** Waits for pending answers. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

function startReading() {
  const reader = createReader(document, new AbortController().signal);
  const first = article();
  made.follow(first, false);
  return { reader, first };
}

type Reading = ReturnType<typeof startReading>;

/** Acts like a switch in the popup: the stored setting changes, and the popup sends its request too. */
async function press({ reader }: Reading, patch: SettingsPatch): Promise<void> {
  made.settings = { ...made.settings, ...patch };
  await Promise.all([reader.restart(), reader.restart()]);
  await reader.restart();
}

beforeEach(() => {
  Object.assign(made, { settings: defaultSettings(), asked: [], fails: false, shown: 0 });
});

describe('a page that is read', () => {
  it.each<[what: string, act: (reading: Reading) => Promise<unknown>, annotated: number, shown: number]>([
    ['is annotated and shown once', () => Promise.resolve(), 1, 1],
    ['shows what it has when a kind is switched off', (it) => press(it, { names: false }), 1, 2],
    ['shows what it has when more is underlined', (it) => press(it, { density: 'all' }), 1, 2],
    ['is left alone where nothing has changed', (it) => press(it, {}), 1, 1],
    ['shows nothing when it is switched off', (it) => press(it, { enabled: false }), 1, 1],
    [
      'shows what it has when it is switched on again',
      async (it) => {
        await press(it, { enabled: false });
        await press(it, { enabled: true });
      },
      1,
      2,
    ],
    [
      'shows what it has after its nodes were replaced',
      async (it) => {
        made.follow(article(), true);
        await press(it, { claims: false });
      },
      1,
      2,
    ],
    [
      'is annotated again when its text has changed',
      async (it) => {
        made.follow(article('The town counts again.'), false);
        await settle();
        await press(it, { claims: false });
      },
      2,
      3,
    ],
    [
      'is annotated again when it comes back after it was gone',
      async (it) => {
        made.follow(null, false);
        made.follow(it.first, false);
        await settle();
      },
      2,
      2,
    ],
  ])('%s', async (_what, act, annotated, shown) => {
    const reading = startReading();
    await settle();
    await act(reading);
    expect(made.asked.filter((type) => type === 'annotate')).toHaveLength(annotated);
    expect(made.shown).toBe(shown);
  });

  it('is asked for again where the answer failed', async () => {
    made.fails = true;
    const { reader } = startReading();
    await settle();
    expect(reader.report().status).toBe('failed');
    made.fails = false;
    expect(await reader.restart()).toBe(true);
  });
});

describe('what is reported of a page', () => {
  it.each<[what: string, hidden: boolean, found: boolean, status: string]>([
    ['that nobody sees yet', true, false, 'unseen'],
    ['that is being looked through', false, false, 'reading'],
    ['that was read and lies in the background', true, true, 'ready'],
    ['that was read', false, true, 'ready'],
  ])('%s', async (_what, hidden, found, status) => {
    const spy = vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    const reader = createReader(document, new AbortController().signal);
    if (found) made.follow(article(), false);
    await settle();
    expect(reader.report().status).toBe(status);
    spy.mockRestore();
  });

  it.each<[what: string, language: string | null, patch: SettingsPatch, status: string]>([
    ['in English', 'en-GB', {}, 'ready'],
    ['in a language that it does not name', null, {}, 'ready'],
    ['in German', 'de', {}, 'other-language'],
    ['while everything is off', 'en', { enabled: false }, 'off'],
    ['on a site that is off', 'en', { sites: { [location.hostname]: 'off' } }, 'off-here'],
    ['that waits to be asked for', 'en', { run: 'click' }, 'waiting'],
    ['on a site that is always read', 'en', { run: 'click', sites: { [location.hostname]: 'on' } }, 'ready'],
  ])('an article %s', async (_what, language, patch, status) => {
    made.settings = { ...defaultSettings(), ...patch };
    const reader = createReader(document, new AbortController().signal);
    made.follow({ ...article(), article: { text: 'Cranes.', language } }, false);
    await settle();
    expect(reader.report().status).toBe(status);
  });
});
