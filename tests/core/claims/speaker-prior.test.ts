import { describe, expect, it } from 'vitest';
import { speakerPrior } from '../../../src/core/claims/speaker-prior';

const entries = [
  { claim: '"I cut the waiting list in half."', speaker: 'Ada Winter' },
  { claim: 'Says the harbour was sold.', speaker: 'Ada Winter' },
  { claim: 'Drinking seawater cures colds.', speaker: 'Chain posts' },
  { claim: '"We built the bridge."' },
];

describe('what a reviewed claim gains for its speaker', () => {
  const gains = (query: string) => entries.map((_, entry) => speakerPrior(entries)(query)(entry));

  it('is more for who speaks in the first person, nothing for who does not or is not named', () => {
    const [own, same, chain, nobody] = gains('The waiting list is shorter.');
    expect(own).toBeGreaterThan(0);
    expect(same).toBe(own);
    expect(chain).toBe(0);
    expect(nobody).toBe(0);
  });

  it('is more again where claim and query both speak in the first person', () => {
    const [own, same, , nobody] = gains('I have cut the waiting list.');
    expect(own).toBeGreaterThan(same!);
    expect(nobody).toBe(0);
  });

  it('is nothing where first persons are no more than chance among very many claims', () => {
    const posts = Array.from({ length: 40 }, (_, at) => ({ claim: at % 10 === 0 ? 'Share this with all our friends.' : `Seawater cures illness ${at}.`, speaker: 'Chain posts' }));
    const gain = speakerPrior([...posts, ...entries])('Seawater cures all.');
    expect(gain(0)).toBe(0);
    expect(gain(posts.length)).toBeGreaterThan(0);
  });
});
