/**
 * Claims: quantities and claims of an article, and the claim index among 100,000 made-up reviewed claims, compared with
 * `minisearch` on the same terms.
 */
import MiniSearch from 'minisearch';
import type { BenchSection } from '../../scripts/bench/section';
import { articleFromText } from '../../src/text/article';
import { buildClaimIndex } from '../../src/wording/index/build-claim-index';
import { openClaimIndex, type ClaimIndex } from '../../src/wording/index/claim-index';
import { findClaims } from '../../src/core/claims/find-claims';
import { NOTE_LEAST } from '../../src/wording/matching-rules';
import { readWording } from '../../src/wording/wording';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';
import { randomNumbers } from './synthetic-dataset';

const CLAIMS = 100_000;
/** Enough for a steady MAP; each has one claim that it repeats in other words. */
const QUERIES = 60;
const SENTENCES = 40;
const VOCABULARY = 30_000;
const HEAD = 20;
const DEPTH = 5;

/** Terms as frequent as words without the function words: the nth as 1 / (n + HEAD), the first in one claim of ten. */
function madeUpTerm(random: () => number): number {
  const rank = Math.floor(((VOCABULARY + HEAD) / HEAD) ** random() * HEAD) - HEAD;
  return ((rank + 1) * 2_654_435_761) % 4_294_967_291;
}

function madeUpClaims(random: () => number): number[][] {
  return Array.from({ length: CLAIMS }, () =>
    Array.from({ length: 8 + Math.floor(random() * 10) }, () => madeUpTerm(random)),
  );
}

/** Half of a claim's terms, and as many others. */
function madeUpQuery(claim: readonly number[], random: () => number): number[] {
  const kept = claim.filter(() => random() < 0.5);
  return [...new Set([...kept, ...Array.from({ length: claim.length - kept.length + 3 }, () => madeUpTerm(random))])];
}

/** Mean average precision at five, where each query has one right answer. */
function meanPrecision(answers: readonly (readonly number[])[], right: readonly number[]): number {
  const sum = answers.reduce((total, ids, at) => {
    const rank = ids.slice(0, DEPTH).indexOf(right[at]!);
    return total + (rank < 0 ? 0 : 1 / (rank + 1));
  }, 0);
  return (100 * sum) / answers.length;
}

function madeUpArticle(): string {
  const sentence =
    'The port authority said on Monday that 1,200 ships, nearly 40 percent more than in 2019, had used the new harbour, which cost $350 million. ';
  return Array.from({ length: 8 }, () => sentence.repeat(4).trim()).join('\n\n');
}

const search = (index: ClaimIndex, query: readonly number[]) => index.search(query, DEPTH).map(({ entry }) => entry);

export function sections(): Promise<readonly BenchSection[]> {
  const random = randomNumbers(3);
  const claims = madeUpClaims(random);
  const right = Array.from({ length: QUERIES }, () => Math.floor(random() * CLAIMS));
  const queries = right.map((entry) => madeUpQuery(claims[entry]!, random));
  const buffer = buildClaimIndex(claims);
  const index = openClaimIndex(buffer);
  const mini = new MiniSearch({ fields: ['terms'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  mini.addAll(claims.map((terms, id) => ({ id, terms: terms.join(' ') })));
  const asText = queries.map((query) => query.join(' '));
  const ours = queries.map((query) => search(index, query));
  const theirs = asText.map((query) =>
    mini
      .search(query)
      .slice(0, DEPTH)
      .map(({ id }) => id as number),
  );
  console.log(
    `\n100,000 claims: the index has ${(buffer.byteLength / 1e6).toFixed(1)} MB; MAP@5 ${meanPrecision(ours, right).toFixed(1)}, minisearch ${meanPrecision(theirs, right).toFixed(1)}.`,
  );

  const article = queries.slice(0, SENTENCES);
  const reading = read(articleFromText(madeUpArticle()));
  const quantities = findQuantities(reading);
  const wordings = Array.from(
    { length: 65 },
    (_, at) => `Harbour number ${at} cost more than ${at} million dollars and was paid for by the port authority`,
  );
  const few = openClaimIndex(buildClaimIndex(wordings.map((text) => [...readWording(text).terms])));
  const own = readWording('the new harbour cost 350 million dollars').terms;
  return Promise.resolve([
    {
      title: 'One query among 100,000 claims',
      cases: [
        { name: 'claim index', run: () => search(index, queries[0]!) },
        { name: 'minisearch', run: () => mini.search(asText[0]!).slice(0, DEPTH) },
      ],
    },
    {
      title: 'An article of 40 sentences',
      cases: [
        { name: 'the best of 100,000 claims', run: () => article.map((query) => search(index, query)) },
        {
          name: 'those of 100,000 claims that it covers',
          run: () => article.map((query) => index.covered(query, NOTE_LEAST, () => true)),
        },
        { name: 'the best of 65 notes', run: () => article.map(() => search(few, own)) },
        { name: 'opening the index', run: () => openClaimIndex(buffer) },
      ],
    },
    {
      title: 'Quantities and claims of an article of 4 KB',
      cases: [
        { name: 'quantities', run: () => findQuantities(reading) },
        {
          name: 'claims, no dataset',
          run: () => findClaims(reading, { mentions: [], statements: [], quantities }, []),
        },
      ],
    },
  ]);
}
