import { describe, expect, it } from 'vitest';
import { whyLines } from '../../../src/cli/why-command';
import { annotate } from '../../../src/core/annotate';
import { whyNote } from '../../../src/core/claims/notes/why-note';
import { findMentions } from '../../../src/core/names/find-mentions';
import { findStatements } from '../../../src/core/statements/find-statements';
import { compileDataset } from '../../../src/dataset/compile/compile';
import { openDataset } from '../../../src/dataset/compiled/open';
import { articleFromText } from '../../../src/text/article';
import { findQuantities } from '../../../src/text/quantities/find-quantities';
import { read } from '../../../src/text/reading';
import { city, country, entity, note, records } from '../../dataset/make-records';

const shipped = note('ferry', {
  claim: 'The ferry of Belhaven sank 12 ships in 2023.',
  wordings: ['The Belhaven ferry has sunk twelve ships'],
  mustSay: [['ferry'], ['sank', 'sunk']],
  countries: ['belland'],
  claimedBy: 'Ada Miller',
  claimedWhen: '2023-11',
  entities: ['belhaven'],
});
const dataset = openDataset(
  compileDataset(
    records(
      [
        country('belland', 'Belland', ['Bellandic']),
        country('farland', 'Farland', ['Farlandic']),
        city('belhaven', 'Belhaven', 'belland', 120_000),
        entity('ada-miller', 'Ada Miller', { country: 'belland' }),
      ],
      { notes: [shipped] },
    ),
  ),
);

function why(text: string, published: string | null = '2024-05-03') {
  const article = articleFromText(text, { published, language: 'en' });
  const reading = read(article);
  const mentions = findMentions(reading, [dataset]);
  const findings = { mentions, statements: findStatements(reading, mentions), quantities: findQuantities(reading) };
  const verdict = whyNote(reading, findings, dataset, 0);
  const shown = annotate(article, [dataset]).claims.filter(({ notes }) => notes.length > 0);
  return { verdict, shown, lines: whyLines(shipped, article, verdict, shown).join('\n') };
}

describe('why a note is shown or not', () => {
  it.each<[what: string, text: string, stop: string | null, published?: string | null]>([
    ['it is', 'In Belhaven the ferry sank 12 ships in 2023, the office said.', null],
    [
      'nobody near',
      'Belhaven is a port. It has a hall. A clock stands there. It is old. The ferry sank 12 ships.',
      'near',
    ],
    ['few words', 'In Belhaven the ferry was late on Monday.', 'shared'],
    ['another number', 'In Belhaven the ferry sank 90 ships.', 'numbers'],
    ['a denial', 'In Belhaven the ferry never sank 12 ships.', 'negation'],
    ['another year', 'In Belhaven the ferry sank 12 ships in 2019.', 'years'],
    ['what must be said', 'In Belhaven the storm sank 12 ships in 2023.', 'said'],
    ['a text from before', 'In Belhaven the ferry sank 12 ships.', 'event', '2021-05-03'],
    ['another country', 'In Belhaven the ferry sank 12 ships of Farland in 2023.', 'country'],
  ])('%s', (_what, text, stop, published) => {
    const { verdict, shown } = why(text, published);
    expect(verdict.clauses[0]?.stop).toBe(stop);
    expect(shown).toHaveLength(stop === null ? 1 : 0);
  });

  it('says which entity the text does not mention', () => {
    const { lines } = why('The ferry sank 12 ships in 2023.');
    expect(lines).toMatch(/not shown: the text does not mention belhaven/);
  });

  it('says what is not said, with the figures of the nearest clause', () => {
    const { lines } = why('In Belhaven the storm sank 12 ships in 2023.');
    expect(lines).toMatch(/“In Belhaven the storm sank 12 ships in 2023”/);
    expect(lines).toMatch(/closed: said – not all that must be said is said\n {4}not said: "ferry"\n/);
    expect(lines).toMatch(/of the note 0\.\d\d \(0\.54\), of the clause 0\.\d\d \(0\.22\), score/);
  });

  it('says where it is shown', () => {
    const { lines } = why('In Belhaven the ferry sank 12 ships in 2023, the office said.');
    expect(lines).toMatch(/The note is shown on:\n {2}“.*sank 12 ships in 2023”/);
  });

  it('says that nothing comes near', () => {
    const lines = whyLines(shipped, { text: '', published: null }, { notMentioned: [], clauses: [] }, []);
    expect(lines.join('\n')).toMatch(/Day of the text: not known[^]*no clause shares a word with it/);
  });
});
