import { describe, expect, it } from 'vitest';
import { find, statementsOf } from './statements-of';

describe('whose words they are', () => {
  it.each([
    [
      'Petra Voss, a midwife at the Harrow Clinic who also teaches evening classes added: “There is no rush.”',
      ['Petra Voss | add | “There is no rush.”'],
    ],
    [
      '“It is very rare,” Karl Weil, vice president of KMG, a coin dealer in Harrow told Port TV.',
      ['Karl Weil | tell | “It is very rare,”'],
    ],
    ['Nora Weil, DDS commented on the award: “I am glad of it.”', ['Nora Weil | comment | “I am glad of it.”']],
    [
      '“The driver was drunk,” Deputy Commissioner of Police (East) Anita Rao said.',
      ['Deputy Commissioner of Police (East) Anita Rao | say | “The driver was drunk,”'],
    ],
    ['Kell’s mayor – Lena Ortiz – said the dam was safe.', ['Kell’s mayor – Lena Ortiz | say | the dam was safe']],
    [
      'Ida Farrow, of Kell, and Karl Brandt, of Harrow, said the offer was poor.',
      ['Ida Farrow, of Kell, and Karl Brandt, of Harrow | say | the offer was poor'],
    ],
    [
      'The “not-for-profit” company said the fee would be waived.',
      ['The “not-for-profit” company | say | the fee would be waived'],
    ],
    ['The “ghost” ship sank, the company said.', ['the company | say | The “ghost” ship sank']],
    [
      'According to the gardening blog Rosewatch, two sorts have died out.',
      ['the gardening blog Rosewatch | According to | two sorts have died out'],
    ],
    [
      'Monday’s polls suggest they think he handled it badly.',
      ['Monday’s polls | suggest | they think he handled it badly'],
    ],
    ['Many visitors praised the garden, with one saying: “It is a real joy.”', ['one | say | “It is a real joy.”']],
    [
      'The singer is heckled by Karl Brandt: “You cannot be that surprised all the time.”',
      ['Karl Brandt | : | “You cannot be that surprised all the time.”'],
    ],
    [
      'Karl Weil, famous left-wing host who now runs a bakery, led the way with the words: “This is a sad, sad day.”',
      ['Karl Weil | : | “This is a sad, sad day.”'],
    ],
    [
      'Nora Weil reached her peak: “How odd,” she wrote, “and how sad, that nobody came.”',
      ['Nora Weil | write | “How odd,” … “and how sad, that nobody came.”'],
    ],
    [
      'Ida Voss, the deputy leader, said: “It is a shock. Nurses need respect,” she said.',
      ['Ida Voss | say | “It is a shock. Nurses need respect,”'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('single marks, and who has no name', () => {
  it.each([
    [
      'Ida Farrow said: ‘It was late and dark.\n\n‘Nobody came to help us.\n\n‘We walked home.’',
      ['Ida Farrow | say | ‘It was late and dark. … ‘Nobody came to help us. … ‘We walked home.’'],
    ],
    [
      "Ida Farrow said: 'It was late and dark.\n\n'Nobody came, and I wasn't surprised.'",
      ["Ida Farrow | say | 'It was late and dark. … 'Nobody came, and I wasn't surprised.'"],
    ],
    ["The dogs' home was shut.\n\n'It was late,' Ortiz said.", ["Ortiz | say | 'It was late,'"]],
    ['Another said the soup was cold.', ['Another | say | the soup was cold']],
    ['One said: “It was a cold soup.”', ['One | say | “It was a cold soup.”']],
    [
      'At a visit to Kell, Ida Farrow, 86, a nurse at the clinic told Ortiz: “I am glad.”',
      ['Ida Farrow | tell | “I am glad.”'],
    ],
    ['The port “is in a very poor state”. They called for a vote on Monday.', []],
    ['Question one: “Is it late?”\n\nTwo: “Is it far?”\n\nThree: “Is it dear?”', []],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('forms without a plain verb of saying', () => {
  it.each([
    ['“Boat on the rocks again,” was Brandt’s dry caption.', ['Brandt | was | “Boat on the rocks again,”']],
    ['“Boat on the rocks again,” was Brandt’s favourite song.', []],
    ['“The offer was poor,” is how Ida Farrow put it.', ['Ida Farrow | put it | “The offer was poor,”']],
    ['The dam is safe, as Ortiz puts it.', ['Ortiz | put it | The dam is safe']],
    ['The book was red, and Ortiz put it on the shelf.', []],
    [
      'Ida Farrow on the offer: “It was poor, and they know it.”',
      ['Ida Farrow | : | “It was poor, and they know it.”'],
    ],
    ['“This filth was printed in a paper,” she seethed.', ['she | seethe | “This filth was printed in a paper,”']],
    ['Police are asking anyone who saw the car to call them.', ['Police | ask | to call them']],
    ['Ortiz has long argued, as Brandt did, that the dam is safe.', ['Ortiz | argue | that the dam is safe']],
    [
      'It insists £14million has been “put back into the school”.',
      ['It | insist | £14million has been “put back into the school”'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is only supposed, or is an object', () => {
  it.each([
    'If Ortiz says the dam is safe, the town will believe her.',
    'Unless the mayor of Kell says the dam is safe, nobody will come.',
    'Neither Ortiz nor Brandt said when the dam would open.',
    'The actress, who has often posted pictures of her garden, talked about roses in May.',
    'She added two eggs and stirred the soup.',
    'It has been three days since Nora Weil posted a pack of lies about the port.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('keeps what somebody says about a condition', () => {
    expect(statementsOf('Ortiz said if the dam breaks, the town will flood.')).toEqual([
      'Ortiz | say | if the dam breaks, the town will flood',
    ]);
  });
});

describe('who else may be meant', () => {
  const namesOf = (text: string) => find(text).statements.map(({ speaker }) => speaker?.name ?? '?');

  it.each([
    ['She cut the music short and revived her feud with Karl Brandt on stage.\n\nShe warned: “I have a list.”', ['?']],
    [
      '“We are ready,” said Lena Ortiz.\n\nA woman in the crowd shouted at her.\n\n“Liar,” she said.',
      ['Lena Ortiz', '?'],
    ],
    [
      '“We are ready,” said Lena Ortiz.\n\nA man in the crowd waved.\n\n“We will see,” she said.',
      ['Lena Ortiz', 'Lena Ortiz'],
    ],
    [
      '“We are ready,” said Lena Ortiz.\n\nThe port has forty staff.\n\n“We will see,” she said.',
      ['Lena Ortiz', 'Lena Ortiz'],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
