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

it('says nothing of a word where the article speaks for itself', () => {
  const text = 'The dam is safe.';
  const { claims } = overviewOf(makeReading(text, { claims: [makeClaim(text, 'The dam is safe')] }));
  expect(claims.map((row) => rowRemark(row, t))).toEqual(['the article’s own voice · not examined']);
});
