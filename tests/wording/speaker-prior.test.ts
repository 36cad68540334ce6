import { describe, expect, it } from 'vitest';
import { personsIn } from '../../src/wording/ranking/persons';
import { speakerPrior } from '../../src/wording/ranking/speaker-prior';

const entries = [
  { claim: '"I cut the waiting list in half."', speaker: 'Ada Winter' },
  { claim: 'Says the harbour was sold.', speaker: 'Ada Winter' },
  { claim: 'Drinking seawater cures colds.', speaker: 'Chain posts' },
  { claim: '"We built the bridge."' },
];

describe('what a reviewed claim gains for its speaker', () => {
  const gains = (claims: readonly { claim: string; speaker?: string }[]) => [
    ...speakerPrior(claims.map(({ claim, speaker }) => ({ speaker, persons: personsIn(claim) }))),
  ];

  it('is more for who speaks in the first person, nothing for who does not or is not named', () => {
    const [own, same, chain, nobody] = gains(entries);
    expect(own).toBeGreaterThan(0);
    expect(same).toBe(own);
    expect(chain).toBe(0);
    expect(nobody).toBe(0);
  });

  it('is nothing where first persons are no more than chance among very many claims', () => {
    const posts = Array.from({ length: 40 }, (_, at) => ({
      claim: at % 10 === 0 ? 'Share this with all our friends.' : `Seawater cures illness ${at}.`,
      speaker: 'Chain posts',
    }));
    const found = gains([...posts, ...entries]);
    expect(found[0]).toBe(0);
    expect(found[posts.length]).toBeGreaterThan(0);
  });
});
