import { describe, expect, it } from 'vitest';
import { find } from './statements-of';

/** Returns the name of the last statement's speaker, and who else it may be. */
function lastSpeaker(text: string): { name: string | null; possible: string[] } {
  const { statements, mentions } = find(text);
  const speaker = statements.at(-1)?.speaker;
  return {
    name: speaker?.name ?? null,
    possible: (speaker?.possible ?? []).map((index) => text.slice(mentions[index]!.start, mentions[index]!.end)),
  };
}

describe('a pronoun is never read as the wrong one', () => {
  it.each([
    // The one who was asked.
    ['Karl Brandt met the press. Asked whether he would sack Tom Hagen, he said: “No.”', 'Karl Brandt'],
    ['Mayor Tom Arlen met the press. Asked about Karl Brandt, he said: “We talk every day.”', 'Tom Arlen'],
    // The one who is spoken of.
    ['Senator Tom Arlen spoke on Monday.\n\n“Karl Brandt was ahead in May,” he said.', 'Tom Arlen'],
    ['Tom Arlen spoke on Monday. He said Karl Brandt had been paid.', 'Tom Arlen'],
    // Somebody else has become present since.
    [
      '“We need it,” Mayor Tom Arlen said.\n\nKarl Brandt asked for a ferry.\n\n“It is too wide,” he said.',
      'Karl Brandt',
    ],
    [
      '“We need it,” Mayor Tom Arlen said.\n\nKarl Brandt, his deputy, is against it.\n\n“It is too wide,” he said.',
      'Karl Brandt',
    ],
    // Who goes on.
    [
      '“We need it,” Tom Arlen said. “It is wide.”\n\nThe river is 90 metres wide.\n\n“It is too wide,” he said.',
      'Tom Arlen',
    ],
    ['Tom Arlen said Karl Brandt had left. He added that it was late.', 'Tom Arlen'],
    // A speaker without a name.
    ['Tom Arlen owns the yard. “I saw it,” a cook said. He added that it was late.', null],
    ['Lena Ortiz’s aunt said it was late. She added that it was cold.', null],
    ['Lena Ortiz‘s aunt said it was late. She added that it was cold.', null],
    // Beyond a caption, which names others.
    [
      'Tom Arlen said it was late.\n\nWomen on the quay on Monday. (Photo: Karl Brandt)\n\n“It is cold,” he said.',
      'Tom Arlen',
    ],
    // The president is somebody whom the sentence does not name.
    ['Karl Brandt spoke first. The president took the stage. “It is cold,” he said.', null],
    // A person named in another's words is not present.
    ['“I saw Karl Brandt,” Tom Arlen said. “It is cold,” he said.', 'Tom Arlen'],
  ])('%s → %s', (text, name) => {
    expect(lastSpeaker(text).name).toBe(name);
  });

  it.each([
    ['Donald Brandt came late. Donald Brandt has a wife. “It is cold,” Mrs Brandt said.', null],
    ['Donald Brandt came late. Mr Brandt said it was cold.', 'Donald Brandt'],
  ])('a title of the other gender names nobody: %s', (text, name) => {
    expect(lastSpeaker(text).name).toBe(name);
  });

  it('names both where two remain', () => {
    expect(lastSpeaker('Lena Ortiz and Ida Meyer came late. “It is cold,” she said.')).toEqual({
      name: null,
      possible: ['Lena Ortiz', 'Ida Meyer'],
    });
  });

  it.each([
    ['Lena Ortiz and Ida Meyer said it was late.', 'Lena Ortiz and Ida Meyer'],
    ['Lena Ortiz, Ida Meyer and Karl Brandt said it was late.', 'Lena Ortiz, Ida Meyer and Karl Brandt'],
    ['Officials and residents said it was late.', null],
  ])('several people at once: %s', (text, name) => {
    expect(lastSpeaker(text)).toEqual({ name, possible: [] });
  });

  it.each([
    ['Tom Arlen met Lena Ortiz, and she said it was late.', 'same-sentence', 'Lena Ortiz'],
    ['Tom Arlen spoke on Monday. He said it was late.', 'sentence-before', 'Tom Arlen'],
    ['Tom Arlen came. It rained. “It is late,” he said.', 'named-before', 'Tom Arlen'],
    ['“It is late,” Tom Arlen said. “It is cold,” he said.', 'spoke-before', 'Tom Arlen'],
  ])('says why: %s', (text, kind, name) => {
    const { statements } = find(text);
    const { reason } = statements.at(-1)!.speaker!;
    expect(reason && { kind: reason.kind, name: text.slice(reason.at.start, reason.at.end) }).toEqual({ kind, name });
  });
});
