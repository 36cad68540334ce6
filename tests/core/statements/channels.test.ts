import { describe, expect, it } from 'vitest';
import { find } from './statements-of';

/** Text, and the channel of its last statement: "type | words | via". */
const cases: readonly (readonly [text: string, channel: string])[] = [
  ['Ortiz said in a statement that the ship was late.', 'written-statement | in a statement | -'],
  ['In a statement, Ortiz said the ship was late.', 'written-statement | In a statement | -'],
  ['Ortiz said the ship was late in a letter to the council.', 'written-statement | in a letter to the council | -'],
  ['Ortiz told the BBC that the ship was late.', 'interview | told the BBC | BBC'],
  ['Ortiz told Sky News the ship was late.', 'interview | told Sky News | Sky News'],
  ['Ortiz told a news conference that the ship was late.', 'briefing | told a news conference | -'],
  ['Ortiz said at a news conference that the ship was late.', 'briefing | at a news conference | -'],
  ['Ortiz said at a rally in Kell that the ship was late.', 'speech | at a rally in Kell | -'],
  ['Ortiz said on Facebook that the ship was late.', 'social-post | on Facebook | Facebook'],
  ['Ortiz wrote on X that the ship was late.', 'social-post | on X | X'],
  ['In a post on Truth Social, Ortiz said the ship was late.', 'social-post | In a post on Truth Social | Truth Social'],
  ['Ortiz tweeted that the ship was late.', 'social-post | tweeted | -'],
  ['Ortiz said in an interview with Der Spiegel that the ship was late.', 'interview | in an interview with Der Spiegel | Der Spiegel'],
  ['Ortiz said in a phone call with Brandt that the ship was late.', 'call | in a phone call with Brandt | -'],
  ['Ortiz said through a spokesman that the ship was late.', 'other | through a spokesman | -'],
  ['Ortiz testified that the ship was late.', 'speech | testified | -'],
  ['Ortiz said in a court filing that the ship was late.', 'document | in a court filing | -'],
  ['Ortiz said in a leaked memo that the ship was late.', 'document | in a leaked memo | -'],
  ['Ortiz told lawmakers that the ship was late.', 'speech | told lawmakers | -'],
  ['Ortiz told the crowd: “The ship was late.”', 'speech | told the crowd | -'],
  ['“The ship was late,” Ortiz said in a tweet.', 'social-post | in a tweet | -'],
  ['In her speech at the Harbour Forum, Ortiz said the ship was late.', 'speech | In her speech at the Harbour Forum | Harbour Forum'],
  ['Ortiz praised the crew as “heroes” in a Facebook post, saying that they had saved the ship.', 'social-post | in a Facebook post | Facebook'],
  ["The Admiralty's statement was brief, saying that the ship was late.", "written-statement | The Admiralty's statement | -"],
];

describe('channels', () => {
  it.each(cases)('%s', (text, expected) => {
    const channel = find(text).statements.at(-1)?.channel ?? null;
    expect(channel ? `${channel.type} | ${text.slice(channel.start, channel.end)} | ${channel.via ?? '-'}` : '-').toBe(expected);
  });
});
