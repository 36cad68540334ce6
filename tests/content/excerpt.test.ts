/**
 * The excerpt that a page sends for a card: enough for the same card as from the whole reading, and accepted by the
 * background.
 */
import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { excerptOf } from '../../src/content/card/excerpt';
import type { Subject } from '../../src/core/annotations';
import { cardRequestSchema } from '../../src/extension/messages/card-schema';
import type { Reading } from '../../src/ui/annotated-article';
import { composeCard } from '../../src/ui/card/compose-card';
import { wantedFacts } from '../../src/ui/card/wanted-facts';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeMention, makeReading, makeStatement, spanOf } from '../ui/make-reading';
import { richFacts as facts, richReading } from '../ui/rich-reading';

const t = makeTranslate(messagesIn(english), 'en');
const address = 'https://news.example/';
const subjectsOf = ({ annotations: { mentions, statements, claims, told } }: Reading): Subject[] => [
  ...mentions.map((_, index): Subject => ({ kind: 'mention', index })),
  ...statements.map((_, index): Subject => ({ kind: 'statement', index })),
  ...claims.map((_, index): Subject => ({ kind: 'claim', index })),
  ...told.map((_, index): Subject => ({ kind: 'number', index })),
];

/** Returns the excerpt as it arrives: sent as a message, and parsed. */
function sent(reading: Reading, subject: Subject) {
  const { mentions, ...part } = excerptOf(reading, subject);
  return { mentions, ...cardRequestSchema.parse(JSON.parse(JSON.stringify({ ...part, address }))) };
}

/** Returns a card as text, with the names that it opens numbered as in the whole reading. */
const shown = (reading: Reading, subject: Subject, mentions?: readonly number[]) => {
  const card = composeCard({ reading, subject, facts, address, t });
  return JSON.stringify(card).replace(
    /"data-mention":"(\d+)"/g,
    (_, index: string) => `"data-mention":"${mentions ? mentions[Number(index)]! : index}"`,
  );
};

describe.each(subjectsOf(richReading))('the $kind at $index', (subject) => {
  const part = sent(richReading, subject);
  it('has the same card as in the whole reading', () => {
    expect(shown(part.reading, part.subject, part.mentions)).toBe(shown(richReading, subject));
  });
  it('wants the same facts', () => {
    expect(wantedFacts(part.reading, part.subject)).toEqual(wantedFacts(richReading, subject));
  });
});

it('is not longer for a longer article', () => {
  const words = 'Lena Berg said the dam would hold. ';
  const text = words + 'Ada Holm said it leaked. '.repeat(300);
  const speaker = { mention: 0, entity: null, name: null, kind: 'person', reason: null, possible: [] } as const;
  const others = Array.from({ length: 300 }, (_, index) => words.length + index * 25);
  const reading = makeReading(text, {
    mentions: [
      makeMention(text, 'Lena Berg'),
      ...others.map((start) => ({ ...makeMention(text, 'Ada Holm', { chain: 1 }), start, end: start + 8 })),
    ],
    statements: [
      makeStatement(text, 'the dam would hold', { speaker: { ...spanOf(text, 'Lena Berg'), ...speaker } }),
      ...others.map((start, index) => ({
        ...makeStatement(text, 'it leaked', {
          speaker: { ...spanOf(text, 'Ada Holm'), ...speaker, mention: index + 1 },
        }),
        start: start + 14,
        end: start + 23,
      })),
    ],
  });
  const { annotations } = sent(reading, { kind: 'statement', index: 0 }).reading;
  expect([annotations.mentions.length, annotations.statements.length]).toEqual([1, 1]);
  // For a speaker with many statements the card links to a few.
  expect(sent(reading, { kind: 'statement', index: 9 }).reading.annotations.statements.length).toBeLessThan(8);
});

describe('what the background does not take for a card', () => {
  const good = () => {
    const { mentions: _, ...part } = excerptOf(richReading, { kind: 'claim', index: 0 });
    return { ...part, address };
  };
  const changed = (change: (request: ReturnType<typeof good>) => object) =>
    cardRequestSchema.safeParse({ ...good(), ...change(good()) }).success;
  it.each<[what: string, change: (request: ReturnType<typeof good>) => object]>([
    ['no subject', () => ({ subject: null })],
    ['another kind', () => ({ subject: { kind: 'script', index: 0 } })],
    ['a place before the first', () => ({ subject: { kind: 'claim', index: -1 } })],
    ['no annotations', ({ reading }) => ({ reading: { ...reading, annotations: undefined } })],
    [
      'an object where words should be',
      ({ reading }) => ({
        reading: { ...reading, article: { ...reading.article, outlet: { type: 'script', props: {} } } },
      }),
    ],
    ['more than is declared', ({ reading }) => ({ reading: { ...reading, more: 1 } })],
  ])('%s', (_, change) => expect(changed(change)).toBe(false));
  it('and takes it without those', () => expect(changed(() => ({}))).toBe(true));
});
