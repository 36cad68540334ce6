import { describe, expect, it } from 'vitest';
import { find, statementsOf } from './statements-of';

describe('what is said, and what only looks like it', () => {
  it.each([
    ['Kell said enough.', []],
    ['The soup says something about the cook.', []],
    ['Ortiz said none of them came.', ['Ortiz | say | none of them came']],
    ['Ortiz said nothing.', []],
    ['The soup has a name, “Red”: it describes the soup well.', []],
    ['The photo shows “BMT” — basic military training.', []],
    [
      'Fellow cook, deep-sea diver Karl Brandt, 60, from Kell, North Avalon, said the soup was cold.',
      ['Fellow cook, deep-sea diver Karl Brandt | say | the soup was cold'],
    ],
    ['Ortiz said no.', ['Ortiz | say | no']],
    ['That was what Ortiz said when she left Kell.', []],
    ['The crew complained to the point that nobody came.', []],
    ['It goes without saying that the “golden” soup was cold.', []],
    ['These are the things that they asked the cook to do.', []],
    ['They asked the cook to go.', ['They | ask | to go']],
    ['I was called in and told that the soup was cold.', []],
    ['Anybody who complains about the soup “has no taste”.', []],
    ['According to Port News, basically.', []],
    ['Ortiz left the kitchen, noting the colours of the wall, which was old.', []],
    ['Ortiz left the kitchen, noting the wall was old.', ['Ortiz | note | the wall was old']],
    [
      'Ortiz said the soup was cold – and not only because the cook was late.',
      ['Ortiz | say | the soup was cold – and not only because the cook was late'],
    ],
    [
      'As for the soup, “heating it takes more than an hour,” said Ortiz.',
      ['Ortiz | say | As for the soup, “heating it takes more than an hour,”'],
    ],
    ['All they got was a letter stating, “The soup is off.”', ['a letter | state | “The soup is off.”']],
    ['It helps the off-duty cooks, Ortiz said.', ['Ortiz | say | It helps the off-duty cooks']],
    ['Ortiz made the following comment:\n\n“The soup is off.”', ['Ortiz | : | “The soup is off.”']],
    [
      'The council denied this:\n\nNobody was cold. They also said the soup was hot.',
      ['The council | deny | Nobody was cold.', 'They | say | the soup was hot'],
    ],
    [
      '"DOE: It is cold. Very cold.\n\n"But not wet.\n\n"ORTIZ: It is wet. I know.\n\n"DOE: Not so. I was there.',
      [
        'DOE | ? | It is cold. Very cold. … "But not wet.',
        'ORTIZ | ? | It is wet. I know.',
        'DOE | ? | Not so. I was there.',
      ],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('who is not known', () => {
  it.each([
    ['The soup was cold, according to Port News. They said it was red.', 'They'],
    ['Jamie Brandt met Scott Brandt. Mr. Brandt cooked. Mrs. Brandt sang. She said it was late.', 'She'],
  ])('%s', (text, words) => {
    const speakers = find(text).statements.map(({ speaker }) => speaker);
    const last = speakers.find((speaker) => speaker && text.slice(speaker.start, speaker.end) === words);
    expect(last?.name).toBeNull();
  });
});
