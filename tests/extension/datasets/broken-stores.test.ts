import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../src/failure/fault';
import { inEnglish as wordsOf } from '../../../src/failure/in-english';
import { defaultSettings } from '../../../src/extension/settings/settings';

/** A local store in memory that fails as a test asks. */
const disk = vi.hoisted((): { kept: Record<string, unknown>; failsToRead: string; failsToWrite: string } => ({
  kept: {},
  failsToRead: '',
  failsToWrite: '',
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) =>
          disk.failsToRead ? Promise.reject(new Error(disk.failsToRead)) : Promise.resolve({ [key]: disk.kept[key] }),
        set: (values: object) => {
          if (disk.failsToWrite) return Promise.reject(new Error(disk.failsToWrite));
          Object.assign(disk.kept, values);
          return Promise.resolve();
        },
      },
      managed: { get: () => Promise.reject(new Error('no policy')) },
    },
  },
}));

const full = 'QUOTA_BYTES quota exceeded';

/** Returns the words of a rejection; its class differs after the modules were loaded again. */
const words = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing went wrong',
    (error: Failure) => wordsOf(error.fault),
  );

beforeEach(() => {
  vi.resetModules();
  Object.assign(disk, { kept: {}, failsToRead: '', failsToWrite: '' });
});
// Files of this project share loaded modules.
afterAll(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('settings, where the disk fails', () => {
  const load = () => import('../../../src/background/settings-store');

  it('says what a full store holds, and repairs it when there is room', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const damaged = { version: 1, names: false, delay: -5 };
    disk.kept = { settings: damaged };
    disk.failsToWrite = full;
    const { loadSettings } = await load();
    expect(await loadSettings()).toEqual({ ...defaultSettings(), names: false });
    expect(disk.kept).toEqual({ settings: damaged });
    expect(warn).toHaveBeenCalledOnce();
    disk.failsToWrite = '';
    await loadSettings();
    expect(disk.kept).toMatchObject({ settings: { names: false, delay: 220 }, 'settings-notice': ['delay'] });
  });

  it('says that a change was not kept, and keeps everything else', async () => {
    disk.kept = { settings: { version: 1, names: false } };
    disk.failsToWrite = full;
    const { loadSettings, saveSettings } = await load();
    expect(await words(saveSettings({ claims: false }))).toMatch(/did not keep this setting \(QUOTA_BYTES.*Make room/);
    expect(await loadSettings()).toEqual({ ...defaultSettings(), names: false });
  });

  it('writes nothing over a store that cannot be read', async () => {
    disk.kept = { settings: { version: 1, names: false } };
    disk.failsToRead = 'the database is corrupt';
    const { loadSettings, saveSettings } = await load();
    await expect(loadSettings()).rejects.toThrow(/corrupt/);
    await expect(saveSettings({ claims: false })).rejects.toThrow(/corrupt/);
    expect(disk.kept).toEqual({ settings: { version: 1, names: false } });
  });
});

describe('the store of datasets, where it fails', () => {
  const load = () => import('../../../src/extension/datasets/store');

  /** An `indexedDB` whose request to open ends with an error. */
  function refusing(error: DOMException) {
    return {
      open: () => {
        const request = Object.assign(new EventTarget(), { error, result: null });
        queueMicrotask(() => request.dispatchEvent(new Event('error')));
        return request;
      },
    };
  }

  it('says that it is missing, and what is in use', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { openStore } = await load();
    expect(await words(openStore())).toMatch(
      /keeps no data \(IndexedDB is not there\).*comes with Sidelight is in use/,
    );
  });

  it('says why it does not open, and tries again the next time', async () => {
    const open = vi.fn(refusing(new DOMException('A mutation operation was attempted', 'InvalidStateError')).open);
    vi.stubGlobal('indexedDB', { open });
    vi.stubGlobal('IDBRequest', EventTarget);
    const { openStore } = await load();
    for (const tries of [1, 2]) {
      expect(await words(openStore())).toMatch(/keeps no data \(A mutation operation was attempted\)/);
      expect(open).toHaveBeenCalledTimes(tries);
    }
  });

  it.each([
    ['a full disk', new DOMException('', 'QuotaExceededError'), /no room on the disk.*Nothing was changed/],
    ['another failure', new Error('UnknownError'), /UnknownError/],
    ['something that is no error', 'gone', /gone/],
  ])('has words for %s', async (_what, error, told) => {
    const { faultOfWrite } = await load();
    expect(wordsOf(faultOfWrite(error))).toMatch(told);
  });
});
