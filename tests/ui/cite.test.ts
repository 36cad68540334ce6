import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Facts } from '../../src/dataset/facts';
import { cite } from '../../src/ui/card/cite';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeClaim, makeReading, makeStatement, spanOf } from './make-reading';

const t = makeTranslate(
  messagesIn(JSON.parse(readFileSync('assets/locales/en.json', 'utf8')) as Record<string, unknown>),
  'en-GB',
);
const text = 'The dam [the upper one] will hold, Lena Berg said in a speech.';
const reading = makeReading(text, {
  statements: [
    makeStatement(text, 'The dam [the upper one] will hold', {
      speaker: {
        ...spanOf(text, 'Lena Berg'),
        mention: null,
        entity: null,
        name: 'Lena Berg',
        kind: 'person',
        reason: null,
        possible: [],
      },
      channel: { ...spanOf(text, 'in a speech'), type: 'speech', via: null },
    }),
  ],
  claims: [
    makeClaim(text, 'The dam [the upper one] will hold', { attribution: { state: 'named-channel', statement: 0 } }),
  ],
});
const facts: Facts = { entities: [], notes: [], topics: [], datasets: {}, sources: {} };
const address = 'https://news.example/dam';
const link = `${address}#:~:text=The%20dam%20%5Bthe%20upper%20one%5D%20will%20hold`;
const claim = { reading, subject: { kind: 'claim', index: 0 }, facts, address, t } as const;

it('names words, speaker, channel, outlet, day and place', () => {
  expect(cite(claim).text.split('\n')).toEqual([
    '“The dam [the upper one] will hold” – Lena Berg · Speech',
    `The Sample Gazette, 12 February 2025 <${link}>`,
    'Not examined',
  ]);
});

it('escapes what Markdown would take for its own', () => {
  expect(cite(claim).markdown).toContain('> “The dam \\[the upper one\\] will hold” – Lena Berg');
  expect(cite(claim).markdown).toContain(`[The Sample Gazette, 12 February 2025](${link})`);
});

it('is the address alone where a link is asked for', () => expect(cite(claim).link).toBe(link));
