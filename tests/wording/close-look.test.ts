import { describe, expect, it } from 'vitest';
import { CLOSE_LOOK, closeLook, measureShared, type Shared } from '../../src/wording/close-look';
import { CLOSE_LOOK_WEIGHTS } from '../../src/wording/close-look-weights';
import { readWording } from '../../src/wording/wording';

const shared: Shared = { rarity: 20, terms: 5, ofKnown: 0.9, ofQuery: 0.8, pairs: 0.5, gap: 0.5 };
const claim = readWording('The port of Varna was closed for nine weeks.');
const score = (change: Partial<Shared>, query = 'Varna closed its port for nine weeks.') =>
  closeLook({ ...shared, ...change }, claim, readWording(query));

describe('the close look', () => {
  it('has a weight for each thing that it measures', () => {
    expect(CLOSE_LOOK_WEIGHTS).toHaveLength(CLOSE_LOOK.length);
  });

  it.each([
    ['less of the claim', { ofKnown: 0.5 }],
    ['fewer rare words shared', { rarity: 10 }],
    ['another claim as near', { gap: 0 }],
    ['no neighbours shared', { pairs: 0 }],
  ])('is less sure with %s', (_, change) => {
    expect(score(change)).toBeLessThan(score({}));
  });

  it.each([
    ['a denial', 'Varna never closed its port for nine weeks.'],
    ['another number', 'Varna closed its port for two weeks.'],
  ])('is less sure beside %s', (_, query) => {
    expect(score({}, query)).toBeLessThan(score({}));
  });

  it('measures numbers and negation as what differs', () => {
    const values = new Float64Array(CLOSE_LOOK.length);
    measureShared(values, shared, claim, readWording('Varna never closed its port for two weeks.'));
    expect(values[CLOSE_LOOK.indexOf('negation differs')]).toBe(1);
    expect(values[CLOSE_LOOK.indexOf('numbers differ')]).toBe(1);
    measureShared(values, shared, claim, claim);
    expect(values[CLOSE_LOOK.indexOf('negation differs')]).toBe(0);
    expect(values[CLOSE_LOOK.indexOf('numbers differ')]).toBe(0);
  });
});
