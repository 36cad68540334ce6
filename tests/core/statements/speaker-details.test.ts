import { describe, expect, it } from 'vitest';
import { find } from './statements-of';

/** Text, and the name and kind of the last statement's speaker: "name | kind". */
const cases: readonly (readonly [text: string, speaker: string])[] = [
  ['Mayor Lena Ortiz spoke. “It is late,” Ortiz said.', 'Lena Ortiz | person'],
  ['Mayor Lena Ortiz spoke. “It is late,” she said.', 'Lena Ortiz | person'],
  ['Mr. Brandt met Mrs. Ortiz. He said the ship was late.', 'Brandt | person'],
  ['Mr. Brandt met Mrs. Ortiz. She said the ship was late.', 'Ortiz | person'],
  ['Karl Brandt came. Later he said the ship was late.', 'Karl Brandt | person'],
  ['Karl Brandt said the ship was late. He added that it rained.', 'Karl Brandt | person'],
  [
    'Karl Brandt said the ship was late. It rained. The port closed. Snow fell. Ice came. He said no more would come.',
    '- | person',
  ],
  ['The port opened. He said the ship was late.', '- | person'],
  ['A senior official said the ship was late.', '- | unnamed'],
  ['Another diplomat said the ship was late.', '- | unnamed'],
  ['A source close to the talks said the ship was late.', '- | unnamed'],
  ['Sources said the ship was late.', '- | unnamed'],
  ['An anonymous caller said the ship was late.', '- | unnamed'],
  ['Officials said the ship was late.', '- | group'],
  ['Two lawmakers said the ship was late.', '- | group'],
  ['They said the ship was late.', '- | group'],
  ['The mayor and the council said the ship was late.', '- | group'],
  ['The mayor said the ship was late.', '- | person'],
  ['The Foreign Ministry said the ship was late. It said another would come.', 'Foreign Ministry | organisation'],
  ['A number of analysts said the ship was late.', '- | group'],
  ['The ministry said the ship was late.', '- | organisation'],
  ['The company said the ship was late.', '- | organisation'],
  ['The report said the ship was late.', '- | document'],
  ['A new poll shows that voters like the ship.', '- | document'],
  // A name goes on over "for" and "and", and ends in a full stop of its own.
  ['The Office for Harbour Costs said the ship was late.', 'Office for Harbour Costs | organisation'],
  ['The Department for Work and Harbours said the ship was late.', 'Department for Work and Harbours | organisation'],
  ['The Department for Work and Harbours and the mayor said the ship was late.', '- | group'],
  [
    'The Department for Work and Harbours in Kell said the ship was late.',
    'Department for Work and Harbours | organisation',
  ],
  ['Office for Harbour Costs chief Maya Lin said the ship was late.', 'Maya Lin | person'],
  ['Health Secretary Robert F. Brandt Jr. said the ship was late.', 'Robert F. Brandt Jr | person'],
  ['“It is late,” one MP elected last July said.', '- | unnamed'],
  ['“It is late,” a man arrested on Monday said.', '- | unnamed'],
  ['Only 18% said the ship was late.', '- | group'],
  // Somebody not named is named behind the comma.
  ['“The shelves are empty,” the librarian, Tom Okoro, told the council on Monday.', 'Tom Okoro | person'],
  ['The mayor of Kell, Jane Doe, said the ship was late.', 'Jane Doe | person'],
  ['The director of the clinic, Amal Haddad, said that beds were full.', 'Amal Haddad | person'],
  ["“We will appeal,” said the union's lawyer, Peter Varga.", 'Peter Varga | person'],
  ['“We will appeal,” said the mayor of Kell, Jane Doe, who left early.', 'Jane Doe | person'],
  ['In the capital, New Kell, officials said the ship was late.', '- | group'],
  ['“We will appeal,” said Peter Varga, Jane Doe nodded.', 'Peter Varga | person'],
];

describe('who the speaker is', () => {
  it.each(cases)('%s', (text, expected) => {
    const speaker = find(text).statements.at(-1)?.speaker;
    expect(speaker ? `${speaker.name ?? '-'} | ${speaker.kind}` : 'none').toBe(expected);
  });

  it('points a pronoun to the mention that it stands for', () => {
    const { statements, mentions, text } = find('Mayor Lena Ortiz spoke at noon. “It is late,” she said.');
    const speaker = statements[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('she');
    const mention = mentions[speaker?.mention ?? -1];
    expect(text.slice(mention?.start, mention?.end)).toContain('Lena Ortiz');
  });
});

/** Text, and the stance and base form of its last statement's verb. */
const stances: readonly (readonly [text: string, stance: string])[] = [
  ['Ortiz said the ship was late.', 'neutral say'],
  ['Ortiz told the council the ship was late.', 'neutral tell'],
  ['Ortiz wrote that the ship was late.', 'neutral write'],
  ['Ortiz has repeatedly warned that the ship was late.', 'neutral warn'],
  ['Ortiz claims the ship was late.', 'distancing claim'],
  ['Ortiz alleged that the ship was late.', 'distancing allege'],
  ['Ortiz is claiming that the ship was late.', 'distancing claim'],
  ['Ortiz boasted that the ship was fast.', 'distancing boast'],
  ['Ortiz admits that the ship was late.', 'endorsing admit'],
  ['Ortiz conceded that the ship was late.', 'endorsing concede'],
  ['Ortiz pointed out that the ship was late.', 'endorsing point out'],
  ['The company revealed that the ship was late.', 'endorsing reveal'],
  ['The ministry confirmed that the ship was late.', 'endorsing confirm'],
];

describe('the stance of the reporting verb', () => {
  it.each(stances)('%s', (text, expected) => {
    const statement = find(text).statements.at(-1);
    expect(`${statement?.stance ?? '-'} ${statement?.verb ?? '-'}`).toBe(expected);
  });
});

describe('speech within speech', () => {
  it('nests what one says by another', () => {
    const { statements, text } = find('Brandt insisted the captain was told to wait, Ortiz said.');
    expect(statements.map(({ within }) => within)).toEqual([null, 0]);
    expect(statements.map(({ speaker }) => text.slice(speaker?.start, speaker?.end))).toEqual(['Ortiz', 'Brandt']);
  });

  it('does not nest what stands side by side', () => {
    const { statements } = find('Ortiz said the ship was late, adding that the port was full.');
    expect(statements.map(({ within }) => within)).toEqual([null, null]);
  });

  it('carries a channel to what the speaker adds in the same sentence, and no further', () => {
    const { statements } = find(
      'Ortiz said in a statement that it was late, adding that the port was full. Ortiz said it would rain.',
    );
    expect(statements.map(({ channel }) => channel?.type ?? null)).toEqual([
      'written-statement',
      'written-statement',
      null,
    ]);
  });
});
