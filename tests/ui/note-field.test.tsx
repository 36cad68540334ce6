/** A note's folded part: whose statements were rated and when, and whether its check is overdue. */
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import english from '../../assets/locales/en.json';
import type { NoteFacts } from '../../src/dataset/facts';
import { NoteFolds } from '../../src/ui/card/NoteField';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

const t = makeTranslate(messagesIn(english), 'en');

const rating = {
  rating: 'Wrong',
  publisher: 'Quay Checks',
  date: '2025-02-12',
  source: 'quay',
  speaker: null,
  said: null,
};
const note: NoteFacts = {
  dataset: 'made-up',
  id: 'harbour',
  claim: 'The harbour is closed.',
  wordings: [],
  mustSay: [],
  mustNotSay: [],
  countries: [],
  camp: null,
  claimedBy: 'Mara Vell',
  claimant: null,
  claimedWhen: '2025-02',
  claimedUntil: null,
  evidence: 'contradicted',
  finding: 'It is open.',
  ratings: [],
  entities: [],
  topics: [],
  asOf: '2025-02-12',
  checked: '2025-03-01',
  checkAgain: '2026-03-01',
  sources: [],
};

/** Returns the words of the fold on a day. */
function wordsOf(more: Partial<NoteFacts>, today = '2025-06-01'): string {
  vi.useFakeTimers({ now: new Date(today), toFake: ['Date'] });
  const shown = { ...note, ...more };
  const match = {
    dataset: 'made-up',
    id: 'harbour',
    match: 'same-wording',
    score: 1,
    evidence: shown.evidence,
    asOf: shown.asOf,
  } as const;
  const facts = { entities: [], notes: [shown], topics: [], datasets: {}, sources: {} };
  const root = document.createElement('div');
  render(<NoteFolds first={{ match, note: shown }} others={[]} facts={facts} t={t} />, root);
  return root.textContent;
}

afterEach(() => vi.useRealTimers());

it.each<[what: string, more: Partial<NoteFacts>, today: string | undefined, has: string[], hasNot: string[]]>([
  ['the day of the check', {}, undefined, ['Compared with its sources on March 1, 2025.'], ['due']],
  ['a check that is due', {}, '2026-03-01', ['due to be compared again since March 1, 2026'], []],
  ['nothing of a check without a day', { checked: null, checkAgain: null }, '2026-03-01', [], ['Compared', 'due']],
  ['a rating of no one statement', { ratings: [rating] }, undefined, ['Wrong – Quay Checks'], ['statement of']],
  [
    'everybody whose statement was rated',
    {
      ratings: [
        { ...rating, speaker: 'Mara Vell', said: '2025-02-10' },
        { ...rating, source: 'later', date: '2025-05-02', speaker: 'Otto Brand' },
      ],
    },
    undefined,
    ['statement of Mara Vell, February 10, 2025', 'statement of Otto Brand'],
    [],
  ],
])('tells %s', (_what, more, today, has, hasNot) => {
  const words = wordsOf(more, today);
  for (const part of has) expect(words).toContain(part);
  for (const part of hasNot) expect(words).not.toContain(part);
});
