import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { changeHandlers } from '../../src/background/change-handlers';
import { deleteStore } from '../../src/extension/datasets/store';
import { countReadings } from '../../src/extension/readings/reading-store';
import { articleFromText } from '../../src/text/article';

interface State {
  setting: string;
  incognito: boolean;
  report: unknown;
  url: string;
}
const state = vi.hoisted((): State => ({ setting: 'on', incognito: false, report: null, url: '' }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { get: () => Promise.resolve({ incognito: state.incognito }) } } }));
vi.mock('../../src/background/settings-store', () => ({
  loadSettings: () => Promise.resolve({ changes: state.setting }),
}));
vi.mock('../../src/extension/messages/send-to-tab', () => ({
  sendToTab: (_tab: number, type: string) => Promise.resolve(type === 'report' ? state.report : { url: state.url }),
}));

const address = 'https://news.example/bridge';
const text = 'The bridge at Kelm is closed.\n\nAt least 12 people were hurt.';
const keep = (words: string, isPrivate = false, at = address) =>
  changeHandlers['keep-reading']({ address: at, visit: 1, article: articleFromText(words) }, { tab: 7, isPrivate });

/** What is told of a tab that shows a text. */
function changesOf(words: string, at = address) {
  state.url = at;
  state.report = {
    status: 'ready',
    host: 'news.example',
    article: articleFromText(words),
    links: [],
    asked: false,
    beyond: 0,
    isPreview: false,
  };
  return changeHandlers.changes({ tab: 7 }, { tab: null, isPrivate: false });
}

afterEach(async () => {
  Object.assign(state, { setting: 'on', incognito: false });
  await deleteStore();
});

it('keeps nothing of a private window, nothing while it is off, and nothing of what has no address', async () => {
  await keep(text, true);
  await keep(text, false, 'about:blank');
  state.setting = 'off';
  await keep(text);
  expect(await countReadings()).toBe(0);
});

it('tells what changed since the first reading, and not in a private window or while it is off', async () => {
  await keep(text);
  const now = text.replace('12', '15');
  expect(await changesOf(now)).toMatchObject({ changes: [{ kind: 'changed' }] });
  expect(await changesOf(text)).toMatchObject({ changes: [] });
  expect(await changesOf(now, 'https://news.example/ferry')).toBeNull();
  state.incognito = true;
  expect(await changesOf(now)).toBeNull();
  state.incognito = false;
  state.setting = 'off';
  expect(await changesOf(now)).toBeNull();
});

it('keeps the first reading, until another article is at the address', async () => {
  await keep(text);
  const visit = { tab: 7, isPrivate: false };
  const later = articleFromText(text.replace('12', '15'));
  await changeHandlers['keep-reading']({ address, visit: 2, article: later }, visit);
  expect(await changesOf(text)).toMatchObject({ changes: [] });
  const other = 'Pupils have their lessons in the town hall.\n\nClasses begin at nine.';
  await changeHandlers['keep-reading']({ address, visit: 3, article: articleFromText(other) }, visit);
  expect(await changesOf(other)).toMatchObject({ changes: [] });
});

it('forgets everything', async () => {
  await keep(text);
  await changeHandlers['forget-readings']({}, { tab: null, isPrivate: false });
  expect(await countReadings()).toBe(0);
});
