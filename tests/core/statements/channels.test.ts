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
  [
    'In a post on Truth Social, Ortiz said the ship was late.',
    'social-post | In a post on Truth Social | Truth Social',
  ],
  ['Ortiz tweeted that the ship was late.', 'social-post | tweeted | -'],
  [
    'Ortiz said in an interview with Der Spiegel that the ship was late.',
    'interview | in an interview with Der Spiegel | Der Spiegel',
  ],
  ['Ortiz said in a phone call with Brandt that the ship was late.', 'call | in a phone call with Brandt | -'],
  ['Ortiz said through a spokesman that the ship was late.', 'other | through a spokesman | -'],
  ['Ortiz testified that the ship was late.', 'speech | testified | -'],
  ['Ortiz said in a court filing that the ship was late.', 'document | in a court filing | -'],
  ['Ortiz said in a leaked memo that the ship was late.', 'document | in a leaked memo | -'],
  ['Ortiz told lawmakers that the ship was late.', 'speech | told lawmakers | -'],
  ['Ortiz told the crowd: “The ship was late.”', 'speech | told the crowd | -'],
  ['“The ship was late,” Ortiz said in a tweet.', 'social-post | in a tweet | -'],
  [
    'In her speech at the Harbour Forum, Ortiz said the ship was late.',
    'speech | In her speech at the Harbour Forum | Harbour Forum',
  ],
  [
    'Ortiz praised the crew as “heroes” in a Facebook post, saying that they had saved the ship.',
    'social-post | in a Facebook post | Facebook',
  ],
  [
    "The Admiralty's statement was brief, saying that the ship was late.",
    "written-statement | The Admiralty's statement | -",
  ],
  // At least three of each kind.
  ['Ortiz wrote on her Facebook page that the ship was late.', 'social-post | on her Facebook page | Facebook'],
  ['Ortiz said on Instagram Live that the ship was late.', 'social-post | on Instagram Live | Instagram Live'],
  [
    'Ortiz, in an interview with the Kell Gazette, said the ship was late.',
    'interview | in an interview with the Kell Gazette | Kell Gazette',
  ],
  ["Ortiz told CNN's Jake Moor that the ship was late.", "interview | told CNN's Jake Moor | CNN"],
  ['Ortiz told reporters aboard the ship that it was late.', 'briefing | told reporters | -'],
  ['Speaking to journalists in Kell, Ortiz said the ship was late.', 'briefing | Speaking to journalists | -'],
  ['Ortiz said in a speech to parliament that the ship was late.', 'speech | in a speech to parliament | -'],
  [
    'In his State of the Port address, the president said the ship was late.',
    'speech | In his State of the Port address | State',
  ],
  [
    'The ship was late, Ortiz wrote in an op-ed in The Kell Gazette.',
    'written-statement | in an op-ed in The Kell Gazette | -',
  ],
  ['A readout of the call said the ship was late.', 'written-statement | A readout of the call | -'],
  ['Ortiz told Brandt by phone that the ship was late.', 'call | by phone | -'],
  ['Ortiz said on a call with investors that the ship was late.', 'call | on a call with investors | -'],
  ['A leaked memo seen by the BBC says the ship was late.', 'document | A leaked memo seen by the BBC | -'],
  ['According to court documents, the ship was late.', 'document | court documents | -'],
  ['The ship was late, according to a report published on Tuesday.', 'report | a report | -'],
  ['According to a survey by the port, the ship was late.', 'report | a survey by the port | -'],
  ['Ortiz said through her lawyer that the ship was late.', 'other | through her lawyer | -'],
  ['Through a spokesperson, Ortiz said the ship was late.', 'other | Through a spokesperson | -'],
  ['The ship was late, Ortiz said, as reported by Bild.', 'report | as reported by Bild | Bild'],
  ['Ortiz was quoted by Bild as saying the ship was late.', 'report | was quoted by Bild | Bild'],
  ['“The ship was late,” the Tass news agency quoted Brandt as saying.', 'report | the Tass news agency quoted | Tass'],
  // None.
  ['Ortiz said the ship was late.', '-'],
  ['Ortiz said in May that the ship was late.', '-'],
  ['Ortiz told Brandt that the ship was late.', '-'],
  ['Ortiz said at noon that the ship was late.', '-'],
];

describe('channels', () => {
  it.each(cases)('%s', (text, expected) => {
    const channel = find(text).statements.at(-1)?.channel ?? null;
    expect(channel ? `${channel.type} | ${text.slice(channel.start, channel.end)} | ${channel.via ?? '-'}` : '-').toBe(
      expected,
    );
  });
});
