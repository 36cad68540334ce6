import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

const before = 'Karl Brandt, the pilot, said on Monday that the tide was late.\n\n';

describe('quotations with a name of their own', () => {
  it.each([
    ['“Tides wait for nobody.”\n\n— Lena Ortiz, harbour master', 'Lena Ortiz | ? | “Tides wait for nobody.”'],
    ['“Tides wait for nobody.”\n\nLena Ortiz', 'Lena Ortiz | ? | “Tides wait for nobody.”'],
    ['“Tides wait for nobody.”\n\nLena Ortiz, harbour master', 'Lena Ortiz | ? | “Tides wait for nobody.”'],
    ['“Tides wait for nobody.”\n\n— Lena Ortiz (@lena) May 3, 2025', 'Lena Ortiz | ? | “Tides wait for nobody.”'],
    [
      '“Tides wait for nobody.”\n\n— The Harbour Office (@harbour) May 3, 2025',
      'Harbour Office | ? | “Tides wait for nobody.”',
    ],
    ['“Tides wait for nobody.”\n\nThose were the words of Lena Ortiz.', 'Lena Ortiz | ? | “Tides wait for nobody.”'],
    ['“Tides wait for nobody” (Lena Ortiz, Tuesday).', 'Lena Ortiz | ? | “Tides wait for nobody”'],
    [
      'And from Lena Ortiz:\n\n“Tides wait for nobody, as we all know.”',
      'Lena Ortiz | : | “Tides wait for nobody, as we all know.”',
    ],
    [
      'From the desk of Lena Ortiz, harbour office:\n\n“Tides wait for nobody.”',
      'Lena Ortiz | : | “Tides wait for nobody.”',
    ],
    ['Ortiz’s verdict? “Tides wait for nobody.”', 'Ortiz | ? | “Tides wait for nobody.”'],
    ['Lena Ortiz nodded. “Tides wait for nobody.”', 'Lena Ortiz | ? | “Tides wait for nobody.”'],
    ['Lena Ortiz picks up the tale: “Tides wait for nobody.”', 'Lena Ortiz | : | “Tides wait for nobody.”'],
  ])('%s', (text, statement) => {
    expect(statementsOf(before + text).at(-1)).toBe(statement);
  });

  it.each([
    // Somebody else's words, or the words of nobody.
    ['“Tides wait for nobody.”\n\nLena Ortiz spoke next, and for longer.', 'Karl Brandt'],
    ['“Tides wait for nobody.”\n\nThe council thanked them.', 'Karl Brandt'],
  ])('%s goes on with the speaker before', (text, speaker) => {
    expect(statementsOf(before + text).at(-1)).toContain(speaker);
  });

  it.each(['‘Tides wait for nobody’\n\nThe council thanked them.', 'Lena Ortiz died in May. “Tides wait for nobody.”'])(
    'nobody is guessed for %s',
    (text) => {
      expect(statementsOf(before + text)).toHaveLength(statementsOf(before).length);
    },
  );
});

describe('transcripts', () => {
  const transcript = [
    'KARL BRANDT, PILOT (ph): The tide is late.',
    '[02:50:05] LENA ORTIZ, HARBOUR MASTER (voice-over): It is.',
    'BRANDT: We knew.',
    'Q: And who pays?',
  ].join('\n\n');
  it('gives each line to the one whose name is before it', () => {
    expect(statementsOf(transcript)).toEqual([
      'KARL BRANDT | ? | The tide is late.',
      'LENA ORTIZ | ? | It is.',
      'BRANDT | ? | We knew.',
    ]);
  });

  it.each(['Kell: a town by the sea.', 'Photo: Lena Ortiz on the quay.', 'Note: the ferry is late.'])(
    '%s is no line of one',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});

describe('what runs on behind the words', () => {
  it.each([
    ['A sailor said he hoped for wind (Photo: Kell Wire/Karl Brandt)', 'A sailor | say | he hoped for wind'],
    [
      'Lena Ortiz said the crew wore coats to ‘stay dry’ Karl Brandt/EPA',
      'Lena Ortiz | say | the crew wore coats to ‘stay dry’',
    ],
    ['Lena Ortiz said the crew was late.The boat left at noon.', 'Lena Ortiz | say | the crew was late'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)[0]).toBe(statement);
  });
});
