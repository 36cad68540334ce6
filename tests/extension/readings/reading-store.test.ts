import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readingLimits } from '../../../src/changes/first-reading';
import { deleteStore } from '../../../src/extension/datasets/store';
import {
  countReadings,
  firstReading,
  forgetReadings,
  keepReading,
} from '../../../src/extension/readings/reading-store';
import { errorInEnglish } from '../../../src/failure/in-english';

const reading = (text: string, at = 1) => ({ at, visit: 1, paragraphs: [text] });

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteStore();
});

describe('articles as they were first read', () => {
  it('are kept, replaced and forgotten', async () => {
    await keepReading('a', reading('The bridge is closed.'));
    await keepReading('a', reading('The bridge is open.'));
    expect(await firstReading('a')).toEqual(reading('The bridge is open.'));
    expect(await firstReading('b')).toBeUndefined();
    await forgetReadings();
    expect(await countReadings()).toBe(0);
  });
  it('are bounded: the oldest is dropped first', async () => {
    for (let at = 0; at <= readingLimits.articles; at++) await keepReading(`k${at}`, reading('Words.', at + 1));
    expect(await countReadings()).toBe(readingLimits.articles);
    expect(await firstReading('k0')).toBeUndefined();
    expect(await firstReading('k1')).toBeDefined();
  });
  it('are lost by no full disk, which is told', async () => {
    await keepReading('a', reading('Old.'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keepReading('a', reading('New.')).catch(errorInEnglish)).toMatch(/no room|full/i);
    expect(await firstReading('a')).toEqual(reading('Old.'));
  });
});
