/** Writes large made-up files to import, identical in every run. */
import { closeSync, openSync, writeSync } from 'node:fs';

/** Content of a file: fact-checks (ClaimReview) or names of organisations (a Sidelight dataset). */
export type FileKind = 'reviews' | 'names';

/** Pieces of text, each with the comma or bracket that follows it. */
const contents: Readonly<Record<FileKind, (count: number) => Generator<string>>> = { reviews, names };

/** Names of one made-up organisation. */
const NAMES_EACH = 5;

/** Records that are joined before each write. */
const AT_A_TIME = 1_000;

/**
 * Writes a file.
 * @param count number of reviews or names
 * @returns its size in bytes
 */
export function writeMadeUpFile(kind: FileKind, count: number, path: string): number {
  const file = openSync(path, 'w');
  let size = 0;
  try {
    let waiting: string[] = [];
    const write = () => {
      size += writeSync(file, waiting.join(''));
      waiting = [];
    };
    for (const piece of contents[kind](count)) if (waiting.push(piece) === AT_A_TIME) write();
    write();
  } finally {
    closeSync(file);
  }
  return size;
}

const words =
  'harbour bridge tunnel minister budget vaccine climate election river school hospital police army tax road energy court bank train airport storm flood'.split(
    ' ',
  );

/** Yields numbers below 2³², the same in every run (a linear congruential generator, Numerical Recipes). */
function numbers(): () => number {
  let seed = 1;
  return () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
}

function* reviews(count: number): Generator<string> {
  const next = numbers();
  const word = () => words[next() % words.length]!;
  yield '{"@type":"DataFeed","name":"Made-up feed","dataFeedElement":[';
  for (let index = 0; index < count; index++) {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: `https://checks.example/${index}`,
      claimReviewed: `The ${word()} of district ${index} was closed because the ${word()} in ${1990 + (index % 35)} cost ${index} million dollars for the ${word()} and the ${word()}.`,
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: `Speaker ${index % 5000}` },
        datePublished: '2024-05-01',
      },
      author: { '@type': 'Organization', name: `Checks ${index % 100}`, url: 'https://checks.example' },
      datePublished: '2024-05-03',
      reviewRating: {
        '@type': 'Rating',
        ratingValue: index % 5,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'Mostly wrong',
      },
    };
    yield `${index ? ',\n' : ''}${JSON.stringify({ '@type': 'DataFeedItem', dateCreated: '2024-01-01', item: [review] })}`;
  }
  yield ']}';
}

const syllables =
  'ba be bo da den dor el far gan har il jor ka kel lan len lu mar mel mi na nor ol pa per ra ren ro sa sel son ta ter to ul va vel vin wa wen za'.split(
    ' ',
  );

function* names(count: number): Generator<string> {
  const next = numbers();
  // The upper bits, because the lower ones of such a generator repeat soon.
  const part = () => syllables[(next() >>> 12) % syllables.length]!;
  const word = () => {
    const text = part() + part() + part();
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const info = { id: 'made-up-names', title: 'Made-up names', edition: '2026-01-01', publisher: 'Made-up' };
  const source = { id: 'made-up', publisher: 'Made-up', title: 'Made up', url: null, published: null };
  yield `{"format":"sidelight-dataset","version":1,"info":${JSON.stringify(info)},"sources":[${JSON.stringify(source)}],"entities":[`;
  for (let index = 0; index < count / NAMES_EACH; index++) {
    const aliases = Array.from({ length: NAMES_EACH - 1 }, () => ({ text: `${word()} ${word()}` }));
    yield `${index ? ',\n' : ''}${JSON.stringify({ id: `e${index}`, type: 'organisation', kind: 'company', name: `${word()} ${word()}`, aliases, source: 'made-up' })}`;
  }
  yield ']}';
}
