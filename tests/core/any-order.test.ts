/** An article's annotations do not depend on the articles read before it. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { compileDataset } from '../../src/dataset/compile/compile';
import type { openDataset } from '../../src/dataset/compiled/open';
import { city, country, entity, note, records } from '../dataset/make-records';

/** Texts with words whose hashes are equal but not their spellings: "I.R.S." and "IRS", "liquid" and "costarring". */
const texts = [
  'The I.R.S. has hired 87,000 armed agents to raid small shops in Norland, Mara Vell said.\n\nA costarring role went to nobody.',
  'The IRS has hired 87,000 armed agents to raid small shops in Norland, Mara Vell said.\n\nThe liquid in the tank of Lodz was poison, she added.',
  'Mr. Vell told reporters that Søren Brandt’s ferries carried 4.5 million people.\n\n“Soren Brandt’s ferries sank 45 times,” he said.',
  'SOREN BRANDT’S FERRIES CARRIED 4.5 MILLION PEOPLE, the U.S. said. It isnʼt known who told us.\n\nWHO told US officials so in Łódź.',
  'The liquid in the tank of Łódź was poison, the F.B.I. said; the FBI found no cure for COVID-19.',
  'Norlandic officials at the U.N. claim that the un\u00adem\u00adployed are 12% of all; Norland’s are 12 percent.',
];

const dataset = compileDataset(
  records(
    [
      country('norland', 'Norland', ['Norlandic']),
      city('lodz', 'Łódź', 'norland', 600_000, { aliases: [{ text: 'Lodz' }] }),
      entity('mara-vell', 'Mara Vell'),
      entity('soren-brandt', 'Søren Brandt'),
    ],
    {
      notes: [
        note('agents', { claim: 'The I.R.S. hired 87,000 armed agents to raid small shops.', entities: ['norland'] }),
        note('poison', {
          claim: 'The liquid in the tank of Łódź was poison.',
          wordings: ['F.B.I.: the liquid was poison'],
          entities: ['lodz'],
        }),
        note('ferries', {
          claim: 'The ferries of Søren Brandt carried 4.5 million people.',
          wordings: ["Søren Brandt's ferries sank 45 times"],
          entities: ['soren-brandt'],
        }),
      ],
    },
  ),
);

interface Engine {
  readonly annotate: typeof annotate;
  readonly openDataset: typeof openDataset;
}

/** Returns a newly loaded engine, whose modules remember nothing yet. */
async function freshEngine(): Promise<(text: string) => unknown> {
  vi.resetModules();
  const { annotate, openDataset }: Engine = {
    ...(await import('../../src/core/annotate')),
    ...(await import('../../src/dataset/compiled/open')),
  };
  const opened = openDataset(dataset);
  return (text) => annotate(articleFromText(text, { published: '2025-04-01', language: 'en' }), [opened]);
}

afterAll(() => vi.resetModules());

describe('articles in any order', { timeout: 30_000 }, () => {
  it('are read as they are by themselves', async () => {
    const alone: unknown[] = [];
    for (const text of texts) alone.push((await freshEngine())(text));
    expect(JSON.stringify(alone)).toContain('"id":"agents","match"');
    for (const order of [
      [0, 1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1, 0],
      [3, 0, 5, 1, 4, 2, 3, 1],
    ]) {
      const read = await freshEngine();
      for (const at of order) expect(read(texts[at]!)).toEqual(alone[at]);
    }
  });
});
