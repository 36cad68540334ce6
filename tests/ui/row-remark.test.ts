import { expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { overviewOf } from '../../src/ui/overview/overview-model';
import { rowRemark } from '../../src/ui/overview/row-remark';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeClaim, makeReading, makeStatement, spanOf } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');
const speaker = (text: string, name: string) => ({
  ...spanOf(text, name),
  mention: null,
  entity: null,
  name,
  kind: 'person' as const,
  reason: null,
  possible: [],
});

/** What stands below the row of what was told, and below that of a claim in it. */
function remarksOf(text: string, told: string, cue: string, form: 'direct' | 'indirect' | 'mixed'): string[] {
  const statement = makeStatement(text, told, { form, cue: spanOf(text, cue), speaker: speaker(text, 'Ortiz') });
  const claim = makeClaim(text, told, { attribution: { state: 'named', statement: 0 } });
  const { statements, claims } = overviewOf(makeReading(text, { statements: [statement], claims: [claim] }));
  return [...statements, ...claims].map((row) => rowRemark(row, t));
}

it.each([
  // Without its word the row would say that the dam was unsafe, as Ortiz never did.
  [
    'Ortiz denied that the dam was unsafe.',
    'that the dam was unsafe',
    'denied',
    'indirect',
    ['Ortiz · “denied”', 'Ortiz · “denied” · not examined'],
  ],
  [
    'Ortiz doubted it was “safe”.',
    'it was “safe”',
    'doubted',
    'mixed',
    ['Ortiz · “doubted”', 'Ortiz · “doubted” · not examined'],
  ],
  ['“The dam is safe,” Ortiz said.', '“The dam is safe,”', 'said', 'direct', ['Ortiz', 'Ortiz · not examined']],
] as const)('%s', (text, told, cue, form, remarks) => {
  expect(remarksOf(text, told, cue, form)).toEqual(remarks);
});

const unnamed = { ...speaker('A farmer said it rained.', 'A farmer'), name: null };
const pronoun = { ...speaker('She said it rained.', 'She'), name: null };

it.each([
  ['A farmer said it rained.', { speaker: unnamed, voice: 'unnamed' }, '“A farmer”, not named'],
  ['She said it rained.', { speaker: pronoun, voice: 'unclear' }, 'Speaker unclear'],
  ['It had to end, said it rained.', { speaker: null, voice: 'unclear' }, 'Speaker unclear'],
] as const)('%s: unnamed, unclear and the article itself are three things', (text, parts, whose) => {
  const statement = makeStatement(text, 'it rained', parts);
  const told = makeClaim(text, 'it rained', { attribution: { state: parts.voice, statement: 0 } });
  const { statements, claims } = overviewOf(makeReading(text, { statements: [statement], claims: [told] }));
  expect(statements.map((row) => rowRemark(row, t))).toEqual([whose]);
  expect(claims.map((row) => rowRemark(row, t))).toEqual([`${whose} · not examined`]);
});

it('says nothing of a word where the article speaks for itself', () => {
  const text = 'The dam is safe.';
  const { claims } = overviewOf(makeReading(text, { claims: [makeClaim(text, 'The dam is safe')] }));
  expect(claims.map((row) => rowRemark(row, t))).toEqual(['the article’s own voice · not examined']);
});
