import { describe, expect, it } from 'vitest';
import { voices } from '../../../src/core/statements/speakers/voices';
import { find } from './statements-of';

const voicesOf = (text: string) => {
  const { statements, mentions } = find(text);
  return voices(text, { statements, mentions });
};

describe('voices', () => {
  it('counts quoted and reported words by speaker, most first', () => {
    const found = voicesOf(
      '“It is late,” Mayor Lena Ortiz said. Lena Ortiz said the port was “too small”. Karl Brandt said no ship would come.',
    );
    expect(found.map(({ label, quotedWords, reportedWords }) => ({ label, quotedWords, reportedWords }))).toEqual([
      { label: 'Lena Ortiz', quotedWords: 5, reportedWords: 3 },
      { label: 'Karl Brandt', quotedWords: 0, reportedWords: 4 },
    ]);
  });

  it('tells where a voice is first heard, and its statements', () => {
    const text = 'It rained. Mayor Lena Ortiz said the port was small. Lena Ortiz said it was late.';
    const [voice] = voicesOf(text);
    expect(voice?.firstAt).toBe(text.indexOf('the port'));
    expect(voice?.statements).toEqual([0, 1]);
  });

  it('counts nested speech for the outer speaker only', () => {
    const found = voicesOf('Brandt insisted the captain was told to wait, Ortiz said.');
    expect(found).toHaveLength(1);
    expect(found[0]?.statements).toEqual([0]);
  });

  const kinds: readonly (readonly [text: string, kind: string])[] = [
    ['The mayor said the ship was late.', 'official'],
    ['Police officials said the ship was late.', 'official'],
    ['The professor said the ship was late.', 'expert'],
    ['Researchers said the ship was late.', 'expert'],
    ['Two residents said the ship was late.', 'resident'],
    ['A senior official said the ship was late.', 'unnamed'],
    ['The company said the ship was late.', 'organisation'],
    ['The report said the ship was late.', 'document'],
    ['Karl Brandt said the ship was late.', 'person'],
  ];
  it.each(kinds)('%s is the voice of: %s', (text, kind) => {
    expect(voicesOf(text)[0]?.kind).toBe(kind);
  });

  it('leaves two unnamed people apart', () => {
    expect(voicesOf('A senior official said it was late. Another official said it was early.')).toHaveLength(2);
  });

  it('has nothing to say of an article without speech', () => {
    expect(voicesOf('The bridge opened on Monday.')).toEqual([]);
  });
});
