/**
 * Keeps articles as they were first read, beside the datasets of one's own. It is bounded: with more than
 * `readingLimits.articles` the oldest are dropped. Only the background writes here.
 */
import { readingLimits, type FirstReading } from '../../changes/first-reading';
import { Failure } from '../../failure/fault';
import { faultOfWrite, openStore } from '../datasets/store';

export async function firstReading(key: string): Promise<FirstReading | undefined> {
  return (await openStore()).get('readings', key);
}

export async function countReadings(): Promise<number> {
  return (await openStore()).count('readings');
}

/** Keeps a reading in place of one with the same key. @throws Failure `disk-full` and others */
export async function keepReading(key: string, reading: FirstReading): Promise<void> {
  try {
    const writing = (await openStore()).transaction('readings', 'readwrite');
    await writing.store.put(reading, key);
    const beyond = (await writing.store.count()) - readingLimits.articles;
    const oldest = beyond > 0 ? await writing.store.index('at').getAllKeys(null, beyond) : [];
    await Promise.all([...oldest.map((each) => writing.store.delete(each)), writing.done]);
  } catch (error) {
    throw new Failure(faultOfWrite(error));
  }
}

/** @throws Failure */
export async function forgetReadings(): Promise<void> {
  await (await openStore()).clear('readings');
}
