/** A made-up review; each number gives another one. */
export function makeReview(number: number): Record<string, unknown> {
  return {
    '@type': 'ClaimReview',
    url: `https://gazette.example/${number}`,
    claimReviewed: `The bridge in district ${number} was closed because of the storm.`,
    author: { '@type': 'Organization', name: 'Gazette' },
    datePublished: '2025-02-13',
    reviewRating: { '@type': 'Rating', alternateName: 'Needs context' },
  };
}
