import { describe, expect, it } from 'vitest';
import { find, statementsOf } from './statements-of';

/** Text, and its statements: "speaker | verb or cue | content". */
const cases: readonly (readonly [text: string, statements: readonly string[]])[] = [
  // In the passive.
  [
    'It was announced by the ministry that the port would close.',
    ['the ministry | announce | that the port would close'],
  ],
  ['The plan was described by Ortiz as “a gift to the rich”.', ['Ortiz | describe | “a gift to the rich”']],
  ['The port was called “a disgrace” by Brandt.', ['Brandt | call | “a disgrace”']],
  ['It was said that the port would close.', ['? | say | that the port would close']],
  ['The port has been called “a disgrace”.', []],
  ['Ortiz was told that the ship was late.', []],
  // By a noun.
  ["Brandt's claim that the ship was late is under review.", ["Brandt | Brandt's claim | that the ship was late"]],
  ['Trump’s claim that millions died is disputed.', ['Trump | Trump’s claim | that millions died']],
  ['His claim that the ship was late is under review.', ['His | His claim | that the ship was late']],
  [
    'The allegation that Brandt took bribes was denied by his lawyer.',
    ['? | The allegation | that Brandt took bribes'],
  ],
  ['Ortiz rejected claims that she took bribes.', ['? | claims | that she took bribes']],
  ['There were reports that the ship had sunk.', ['? | reports | that the ship had sunk']],
  ['A claim that drew laughter is under review.', []],
  ['“It is late,” Ortiz said, a claim that the council rejects.', ['Ortiz | say | “It is late,”']],
  // Handed on by another outlet.
  ['Ortiz was quoted as saying: “The port is full.”', ['Ortiz | say | “The port is full.”']],
  ['Ortiz was quoted by Bild as saying the port was full.', ['Ortiz | say | the port was full']],
  ['Bild quoted Ortiz as saying that the port was full.', ['Ortiz | say | that the port was full']],
  ['“The port is full,” the Tass news agency quoted Brandt as saying.', ['Brandt | say | “The port is full,”']],
  // Over paragraphs.
  [
    'Ortiz said: “We have learned a lot.\n\n“It was a long day.”\n\nThe port was closed.',
    ['Ortiz | say | “We have learned a lot. … “It was a long day.”'],
  ],
  [
    'Ortiz said, "We have learned a lot.\n\nIt was a long day."\n\nThe port was closed.',
    ['Ortiz | say | "We have learned a lot. … It was a long day."'],
  ],
  [
    '“We have learned a lot,” Ortiz said.\n\n“It was a long day. It rained.”\n\nThe port was closed.',
    ['Ortiz | say | “We have learned a lot,” … “It was a long day. It rained.”'],
  ],
  [
    'Ortiz said the day was long.\n\n“It was hard for all of us.”\n\nThe port was closed.',
    ['Ortiz | say | the day was long', 'Ortiz | say | “It was hard for all of us.”'],
  ],
  ['Ortiz was tired after the long day.\n\n“It was hard for all of us.”\n\nThe port was closed.', []],
  // Inside quotations.
  [
    '“The minister told me that the port was late,” Ortiz said.',
    ['Ortiz | say | “The minister told me that the port was late,”', 'The minister | tell | that the port was late'],
  ],
  ['“I must say that it was late,” Ortiz said.', ['Ortiz | say | “I must say that it was late,”']],
  ['“I think that it was late,” Ortiz said.', ['Ortiz | say | “I think that it was late,”']],
  // Names, titles and examples are not speech.
  ['The print called “Cowboys and Ships” was sold.', []],
  ['The movement dubbed “Open Port” grew.', []],
  ['She was adding the words "and Harbour" to the name.', []],
  ['He showed three songs: “Songs of the Old and Great Port”.', []],
  // Where content begins and ends.
  ['Ortiz thanked voters and vowed to “fight on”.', ['Ortiz | vow | to “fight on”']],
  [
    '“We will come,” she said, “if we can,” adding that the ship was late.',
    ['she | say | “We will come,” … “if we can,”', 'she | add | that the ship was late'],
  ],
  ['Ortiz said on Tuesday the port was full.', ['Ortiz | say | the port was full']],
  ['The document, obtained by Port News, said the port was full.', ['The document | say | the port was full']],
  ['Leaked emails show that Brandt knew.', ['Leaked emails | show | that Brandt knew']],
  // Headlines.
  [
    '‘We’ll fight on’: Mayor vows to save port\n\nThe ship came at noon.',
    ['Mayor | : | ‘We’ll fight on’', 'Mayor | vow | to save port'],
  ],
  ['Port will flood, experts warn\n\nThe ship came at noon.', ['experts | warn | Port will flood']],
];

describe('speech in the passive, by nouns, handed on, over paragraphs and within speech', () => {
  it.each(cases)('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  it('nests what is told inside a quotation', () => {
    const { statements } = find('“The minister told me that the port was late,” Ortiz said.');
    expect(statements.map(({ within }) => within)).toEqual([null, 0]);
  });

  it('takes a noun of doubt for distancing and an admission for endorsing', () => {
    const stanceOf = (text: string) => find(text).statements[0]?.stance;
    expect(stanceOf("Brandt's claim that it was late is old.")).toBe('distancing');
    expect(stanceOf("Brandt's admission that it was late is old.")).toBe('endorsing');
    expect(stanceOf("Brandt's statement that it was late is old.")).toBe('neutral');
  });
});
