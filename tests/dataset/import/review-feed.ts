/** Made-up reviews for tests. */
import { unknownOthers } from '../../../src/dataset/check/other-datasets';
import { importBytes } from '../../../src/dataset/import/import-bytes';
import type { Imported } from '../../../src/dataset/import/finish-import';

export const origin = { key: 'test', name: 'test.json', today: '2026-01-15', others: unknownOthers };

export function review(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example/harbour',
    claimReviewed: 'The harbour of Belhaven was closed for a year.',
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Miller' }, datePublished: '2024-05-01' },
    author: { '@type': 'Organization', name: 'Checks Example' },
    datePublished: '2024-05-03',
    reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly wrong' },
    ...fields,
  };
}

/** Numbered reviews, no two alike. */
export const reviews = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    review({
      url: `https://checks.example/${index}`,
      claimReviewed: `The bridge number ${index} in Belhaven was closed for a year.`,
    }),
  );

export const encode = (text: string) => new TextEncoder().encode(text);

/** Imports a value as JSON, a text as it is, or bytes. */
export function imported(file: unknown, sliceBytes?: number, others = unknownOthers): Imported {
  const bytes = file instanceof Uint8Array ? file : encode(typeof file === 'string' ? file : JSON.stringify(file));
  return importBytes(bytes, { ...origin, others }, sliceBytes);
}

/** Returns what a function throws. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
