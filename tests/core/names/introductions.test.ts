import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of';

/** Text, name, and the words that introduce it; null for none. */
const cases: readonly (readonly [text: string, name: string, introduction: string | null])[] = [
  ['Moscow freed US teacher Marc Veld on Tuesday.', 'Marc Veld', 'US teacher'],
  ['Russian President Vladimir Putin spoke.', 'Vladimir Putin', 'Russian President'],
  ['It was sold to cryptocurrency kingpin John Marsh.', 'John Marsh', 'cryptocurrency kingpin'],
  ['Putin spokesman Dmitry Peskov said no.', 'Dmitry Peskov', 'Putin spokesman'],
  ['US Secretary of State Marco Rubio spoke.', 'Marco Rubio', 'US Secretary of State'],
  ['Sen. Tim Scott voted yes.', 'Tim Scott', 'Sen.'],
  ['Anna Kessler, a retired judge, objected.', 'Anna Kessler', 'a retired judge'],
  ['Peter Lund, the firm’s founder, objected.', 'Peter Lund', 'the firm’s founder'],
  ['Envoy Peter Lund met Russian President Vladimir Putin.', 'Vladimir Putin', 'Russian President'],
  ['A spokesman for the Kremlin left.', 'Kremlin', null],
  ['The court freed Anna Kessler.', 'Anna Kessler', null],
  ['He called Anna Kessler.', 'Anna Kessler', null],
  ['Never again, Anna Kessler, a while later, thought.', 'Anna Kessler', null],
  ['After Peter Lund left, it rained.', 'Peter Lund', null],
];

describe('introductions', () => {
  it.each(cases)('%s', (text, name, expected) => {
    const mention = mentionsOf(text).find(({ start, end }) => text.slice(start, end) === name);
    const introduction = mention!.introduction;
    expect(introduction && text.slice(introduction.start, introduction.end)).toBe(expected);
  });
});
