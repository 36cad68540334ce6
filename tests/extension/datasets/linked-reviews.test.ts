import { expect, it } from 'vitest';
import { reviewsOfScripts } from '../../../src/extension/datasets/linked-reviews';
import { makeReview } from './make-review';

const json = JSON.stringify(makeReview(1));
const words = 'The bridge in district 1 was closed because of the storm.';
const claims = (scripts: readonly string[]) => reviewsOfScripts(scripts).map(({ claimReviewed }) => claimReviewed);

it.each<[what: string, scripts: string[], found: string[]]>([
  ['clean', [json], [words]],
  ['in CDATA', [`//<![CDATA[\n${json}\n//]]>`], [words]],
  ['in a comment', [`<!--\n${json}\n-->`], [words]],
  ['with a line break in a text', [json.replace('bridge in', 'bridge\nin')], [words]],
  ['with a tab in a text', [json.replace('bridge in', 'bridge\tin')], [words]],
  ['with marks that are not escaped', [json.replace('bridge', '"bridge"')], [words.replace('bridge', '"bridge"')]],
  ['with a comma too many', [json.replace(/\}$/, ',}')], [words]],
  ['with a semicolon', [`${json};`], [words]],
  ['in a graph', [`{"@graph": [{"@type": "WebPage"}, ${json}]}`], [words]],
  ['two in one script', [`${json}\n${JSON.stringify(makeReview(2))}`], [words, words.replace('1', '2')]],
  ['beside a broken script', ['{"@type": "NewsArti', 'var a = [', json], [words]],
  ['of another type', ['{"@type": "NewsArticle", "headline": "ClaimReview"}'], []],
  ['none', ['', '  '], []],
])('reviews of a page: %s', (_what, scripts, found) => {
  expect(claims(scripts)).toEqual(found);
});

it('what a review refers to may be in another script', () => {
  const review = { ...makeReview(1), author: { '@id': '#desk' } };
  const [found] = reviewsOfScripts([JSON.stringify(review), '{"@id": "#desk", "name": "The desk"}']);
  expect(found?.['author']).toMatchObject({ name: 'The desk' });
});
