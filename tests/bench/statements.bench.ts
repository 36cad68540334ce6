/** Statements: time per article, time per character as text grows, and texts that try to make it slow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchCase, BenchSections } from '../../scripts/bench/section';
import { projectRoot } from '../../scripts/run/project-root';
import { articleFromText } from '../../src/text/article';
import { findMentions } from '../../src/core/names/find-mentions';
import { findStatements } from '../../src/core/statements/find-statements';
import { read } from '../../src/text/reading';

/** Prose of our own with every kind of statement, about 1 KB. */
const prose = `The harbour will stay open, Mayor Lena Ortiz said on Monday, adding that the dredging would begin in May.

“We have waited ten years for this,” she told reporters at a news conference. “Nobody will wait any longer.”

According to a report by the port authority, 40 ships a week have turned away since 2019. The union described the plan as “a gift
to the shipowners” in a statement, and its chairman, Paul Reiter, said he would “rather strike than sign”.

A senior official, who asked not to be named, said the money had not been found. “There is no such fund,” the official said.

Residents worry about the noise. The city council rejected an earlier plan in 2021 after a long debate. It will vote in June, and
the result is open: six members are for the plan, six against it, and one has not made up her mind.`;

/** Texts without end marks, without partners, without end. */
const hard: Readonly<Record<string, string>> = {
  'a mark that never closes': 'He said "no and left. ',
  'nothing but quotations': '"Yes" ',
  'a transcript': 'Q: What did he say? A: He said that it rained.\n\n',
  'no full stop': 'he said that she said that ',
  'marks in marks': '"‘',
  'names and commas': 'Mr. Smith, ',
};

function prepared(name: string, text: string): BenchCase {
  const reading = read(articleFromText(text));
  const mentions = findMentions(reading, []);
  return { name: `${name} (${Math.round(text.length / 1000)} KB)`, run: () => findStatements(reading, mentions) };
}

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** The article that the project is measured on, where the folder with it lies beside the checkout. */
function referenceCase(): BenchCase[] {
  try {
    const gold = JSON.parse(
      readFileSync(join(projectRoot, '../shared/articles/tag24-2025-02-12.gold.json'), 'utf8'),
    ) as { text: string };
    return [prepared('reference article', gold.text)];
  } catch {
    return [];
  }
}

export const sections: BenchSections = () =>
  Promise.resolve([
    {
      title: 'Statements in an article',
      cases: [...referenceCase(), prepared('our prose', repeated(`${prose}\n\n`, 4000))],
    },
    {
      title: 'Statements as text grows (time per character should stay the same)',
      cases: [10_000, 100_000, 1_000_000].map((length) => prepared('our prose', repeated(`${prose}\n\n`, length))),
    },
    {
      title: 'Statements in hard text (10 and 100 times the text, 10 and 100 times the time)',
      cases: Object.entries(hard).flatMap(([name, text]) =>
        [10_000, 100_000, 1_000_000].map((length) => prepared(name, repeated(text, length))),
      ),
    },
  ]);
