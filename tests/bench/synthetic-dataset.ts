/** Made-up names and texts of any number, the same in every run. */
import type { DatasetRecords } from '../../src/dataset/dataset-records';
import { entitySchema, type EntityRecord } from '../../src/dataset/schema';

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables =
  'ba be bo da den dor el far gan har il jor ka kel lan len lu mar mel mi na nor ol pa per ra ren ro sa sel son ta ter to ul va vel vin wa wen za'.split(
    ' ',
  );

function madeUpWord(random: () => number, parts: number): string {
  let word = '';
  for (let part = 0; part < parts; part++) word += syllables[Math.floor(random() * syllables.length)]!;
  return word;
}

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** Names of two or three words, 12 characters on average, as the aliases of the bundled dataset have. */
export function madeUpNames(count: number, seed = 1): string[] {
  const random = randomNumbers(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const rest = random() < 0.2 ? [madeUpWord(random, 1), madeUpWord(random, 2)] : [madeUpWord(random, 2)];
    names.add([madeUpWord(random, 2), ...rest].map(capitalised).join(' '));
  }
  return [...names];
}

/** Names that one made-up organisation has. */
const NAMES_EACH = 5;

/** Makes records of organisations with this many aliases in all. */
export function madeUpRecords(aliases: readonly string[]): DatasetRecords {
  const entities: EntityRecord[] = [];
  const template = entitySchema.parse({ id: 'x', type: 'organisation', name: 'x', source: 'made-up' });
  for (let at = 0; at < aliases.length; at += NAMES_EACH) {
    const [name, ...others] = aliases.slice(at, at + NAMES_EACH) as [string, ...string[]];
    entities.push({
      ...template,
      id: `e${at / NAMES_EACH}`,
      name,
      aliases: others.map((text) => ({ text, needs: 'nothing' })),
    });
  }
  return {
    info: { id: 'made-up', title: 'Made up', edition: '2026-01-01', language: 'en', publisher: 'Bench', licence: null },
    entities,
    notes: [],
    topics: [],
    series: [],
    givenNames: [],
    sources: [
      { id: 'made-up', publisher: 'Bench', title: 'Made up', url: null, published: null, accessed: null, remark: null },
    ],
  };
}

/** Texts of about 700 words, like news: mostly words in lower case, now and then a name, some of them known ones. */
export function madeUpTexts(count: number, known: readonly string[], seed = 7): string[] {
  const random = randomNumbers(seed);
  const strangers = madeUpNames(2_000, 99);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, () => {
    const words: string[] = [];
    for (let word = 0; word < 700; word++) {
      const draw = random();
      words.push(
        draw < 0.02 ? pick(known) : draw < 0.05 ? pick(strangers) : madeUpWord(random, 1 + Math.floor(random() * 3)),
      );
      if (random() < 0.05) words.push(`${words.pop()!}.`);
    }
    return words.join(' ');
  });
}
