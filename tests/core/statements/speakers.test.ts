import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

/** Text, and its statements: "speaker | verb or cue | content". */
const cases: readonly (readonly [text: string, statements: readonly string[]])[] = [
  ['Port spokesman Karl Brandt said the ship was late.', ['Port spokesman Karl Brandt | say | the ship was late']],
  [
    "The port's spokesman, Karl Brandt, said the ship was late.",
    ["The port's spokesman, Karl Brandt | say | the ship was late"],
  ],
  ["Karl Brandt, the port's spokesman, said the ship was late.", ['Karl Brandt | say | the ship was late']],
  ['Karl Brandt, who runs the port, said the ship was late.', ['Karl Brandt | say | the ship was late']],
  [
    'Former harbour master Karl Brandt, 61, said the ship was late.',
    ['Former harbour master Karl Brandt | say | the ship was late'],
  ],
  ['Officials in Kell said the ship was late.', ['Officials in Kell | say | the ship was late']],
  [
    'Officials briefed on the plan said the ship was late.',
    ['Officials briefed on the plan | say | the ship was late'],
  ],
  [
    'A senior official, who asked not to be named, said the ship was late.',
    ['A senior official | say | the ship was late'],
  ],
  ['A source close to the talks said the ship was late.', ['A source close to the talks | say | the ship was late']],
  ['The ministry said the ship was late.', ['The ministry | say | the ship was late']],
  ['The Ministry of Transport said the ship was late.', ['The Ministry of Transport | say | the ship was late']],
  ['The U.S. State Department said the ship was late.', ['The U.S. State Department | say | the ship was late']],
  ['WHO said the outbreak was over.', ['WHO | say | the outbreak was over']],
  ['Ortiz and Brandt said the ship was late.', ['Ortiz and Brandt | say | the ship was late']],
  ['Both the port and the city said the ship was late.', ['Both the port and the city | say | the ship was late']],
  ['Most experts say the ship is safe.', ['Most experts | say | the ship is safe']],
  ['Police said the ship was late.', ['Police | say | the ship was late']],
  ['Some say the ship was lost.', ['Some | say | the ship was lost']],
  ['Lena Ortiz met Karl Brandt on Monday. She said the ship was late.', ['She | say | the ship was late']],
  ['Lena Ortiz spoke on Monday. “The ship was late,” she said.', ['she | say | “The ship was late,”']],
  ['Mr. Brandt met Mrs. Ortiz. He said the ship was late.', ['He | say | the ship was late']],
  ['Anna Meyer met Clara Weiss, and she said the ship was late.', ['she | say | the ship was late']],
  [
    'Brandt insisted the captain was told to wait, Ortiz said.',
    ['Ortiz | say | Brandt insisted the captain was told to wait', 'Brandt | insist | the captain was told to wait'],
  ],
  [
    'Ortiz said Brandt had told her that the ship was late.',
    ['Ortiz | say | Brandt had told her that the ship was late', 'Brandt | tell | that the ship was late'],
  ],
  ['After aides insisted that the ship was late, Ortiz left.', ['aides | insist | that the ship was late']],
  ['Speaking in Kell, Ortiz said the ship was late.', ['Ortiz | say | the ship was late']],
  ['Ortiz, speaking in Kell, said the ship was late.', ['Ortiz | say | the ship was late']],
  ['Ortiz rejected the plan, saying that it was too dear.', ['Ortiz | say | that it was too dear']],
  ['Ortiz left the room after telling reporters that the plan was dead.', ['Ortiz | tell | that the plan was dead']],
  ['The report found that the ship was late.', ['The report | find | that the ship was late']],
  ['A poll shows that voters like the bridge.', ['A poll | show | that voters like the bridge']],
  ['The letter said the ship was late.', ['The letter | say | the ship was late']],
  ['The indictment alleges that Brandt took bribes.', ['The indictment | allege | that Brandt took bribes']],
];

describe('speakers', () => {
  it.each(cases)('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
