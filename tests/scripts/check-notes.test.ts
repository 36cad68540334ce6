import { describe, expect, it } from 'vitest';
import { notesDue, notesToLookAt } from '../../scripts/dataset/check-notes';
import { notInTexts, textOfSource } from '../../scripts/dataset/cited';
import type { Note } from '../../src/dataset/schema';
import { note } from '../dataset/make-records';

/** A note like the bundled ones. */
const good = (id: string, fields: Record<string, unknown> = {}): Note =>
  note(id, {
    claim: 'The harbour of Belhaven was closed for a year.',
    wordings: [],
    mustSay: [['harbour'], ['closed']],
    evidence: 'supported',
    finding: 'The harbour office says so.',
    claimedWhen: '2024-05-01',
    asOf: '2024-06',
    ...fields,
  });

describe('what is listed of a note', () => {
  const rating = {
    rating: 'Wrong',
    publisher: 'Checks',
    date: '2024-04-30',
    source: 'gazette',
    speaker: null,
    said: null,
  };
  it.each<[what: string, fields: Record<string, unknown>, listed: RegExp | null]>([
    ['nothing wrong', {}, null],
    ['nothing that must be said', { mustSay: [] }, /does not say what must be said/],
    ['evidence without a finding', { finding: null }, /"supported" without a finding/],
    ['a rating alone, not examined', { finding: null, evidence: 'not-examined' }, null],
    ['a rating before the claim', { ratings: [rating] }, /Checks rated it on 2024-04-30, before it was made/],
    ['a rating in the month of the claim', { ratings: [{ ...rating, date: '2024-05' }] }, null],
    ['a rating of an earlier statement', { ratings: [{ ...rating, said: '2024-04-02' }] }, null],
    ['a note older than its claim', { asOf: '2024-04' }, /is of 2024-04, before the claim was made/],
    ['a near-miss as a wording', { wordings: ['The harbour of Belhaven is closed today'] }, /also a near-miss of it/],
    ['a near-miss of another note as a wording', { wordings: ['The bridge of Belhaven is closed today'] }, null],
  ])('%s', (_what, fields, listed) => {
    const sentences = {
      harbour: { near: ['The harbour of Belhaven is closed today.'] },
      bridge: { near: ['The bridge of Belhaven is closed today.'] },
    };
    const lines = notesToLookAt([good('harbour', fields)], sentences);
    expect(lines).toEqual(listed ? [expect.stringMatching(listed)] : []);
  });
});

describe('two notes of one claim', () => {
  const one = good('one');
  it.each<[what: string, other: Record<string, unknown>, listed: boolean]>([
    ['that disagree', { evidence: 'contradicted' }, true],
    ['of which one finds nothing', { evidence: 'no-evidence-found' }, true],
    ['that agree', { evidence: 'partly-supported' }, false],
    ['of which one says that sources differ', { evidence: 'sources-differ' }, false],
    ['of which one is not examined', { evidence: 'not-examined', finding: null }, false],
    ['in other words', { evidence: 'contradicted', claim: 'For a year the harbour of Belhaven was closed.' }, true],
    ['denied', { evidence: 'contradicted', claim: 'The harbour of Belhaven was not closed for a year.' }, false],
    [
      'of another length',
      { evidence: 'contradicted', claim: 'The harbour of Belhaven was closed for ten years.' },
      false,
    ],
    ['of other countries', { evidence: 'contradicted', countries: ['farland'] }, false],
    ['on another thing', { evidence: 'contradicted', claim: 'The mayor of Belhaven sold two ships.' }, false],
  ])('%s', (_what, other, listed) => {
    const lines = notesToLookAt([
      { ...one, countries: ['belland'] },
      good('two', { countries: ['belland'], ...other }),
    ]);
    expect(lines).toEqual(listed ? [expect.stringMatching(/^look: notes one .* and two .* say the same claim/)] : []);
  });
});

describe('notes that are due', () => {
  const dated = (id: string, checkAgain: string | null) => good(id, { checked: '2025-01-01', checkAgain });
  it.each<[today: string, due: string[]]>([
    ['2025-05-31', []],
    ['2025-06-01', ['first']],
    ['2026-01-01', ['first', 'second']],
  ])('on %s', (today, due) => {
    const notes = [dated('second', '2025-07-01'), dated('never', null), dated('first', '2025-06-01')];
    expect(notesDue(notes, today).map((line) => /: (\w+),/.exec(line)?.[1])).toEqual(due);
  });
});

describe('what a source’s text holds of a finding', () => {
  const text = 'The office of Belhaven counted 1,240 ships, about 12 percent more. The rent rose to £3.5 million.';
  it.each<[what: string, finding: string, figures: string[], names: string[]]>([
    ['all of it', 'The office counted 1,240 ships in Belhaven.', [], []],
    ['the same number in other words', 'Rent reached 3,500,000 pounds, 12 per cent more.', [], []],
    ['another number', 'The office counted 1,420 ships.', ['1,420 ships'], []],
    ['another unit', 'It rose by 12 percent, to 3.5 million tonnes.', ['3.5 million tonnes'], []],
    ['a name that is not there', 'The office of Belhaven told Mara Vell.', [], ['Mara Vell']],
    ['a month', 'Ships were counted in February.', [], []],
    ['nothing that could be looked for', 'It was so.', [], []],
  ])('%s', (_what, finding, figures, names) => {
    expect(notInTexts(finding, [text])).toEqual({ figures, names });
  });

  it('may be in any of several texts', () => {
    expect(
      notInTexts('The office counted 1,240 ships and 9 cranes.', [text, 'Nine cranes stand there.']).figures,
    ).toEqual([]);
  });

  it.each<[what: string, html: string, words: RegExp]>([
    ['cells', '<table><tr><td>2024</td><td>1,240</td></tr></table>', /2024\n1,240/],
    ['words with elements in them', '<p>The <b>office</b> <a href="#">counted</a> 3.</p>', /The office counted 3\./],
    ['no script', '<script>var ships = 99</script><p>None.</p>', /^None\.$/],
  ])('of a page: %s', (_what, html, words) => {
    const held = textOfSource(`<!doctype html><html><body>${html}</body></html>`, '.html');
    expect(held).toMatch(words);
    expect(held).not.toMatch(/99/);
  });
});
