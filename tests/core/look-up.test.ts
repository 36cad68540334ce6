import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/text/article';
import { lookUp } from '../../src/core/look-up';
import { newsroom } from './names/newsroom-dataset';

/** Returns what is offered for some words of a text: names by name, others by kind. */
function offered(text: string, words: string): string[] {
  const start = text.indexOf(words);
  const { annotations, subjects } = lookUp(
    articleFromText(text, { published: '2025-02-12' }),
    { start, end: start + words.length },
    [newsroom],
  );
  return subjects.map(({ kind, index }) =>
    kind === 'mention' ? (annotations.mentions[index]?.entity?.name ?? 'no name') : kind,
  );
}

describe('lookUp', () => {
  it('offers all who bear a surname that the article does not decide', () => {
    expect(offered('Clinton', 'Clinton').sort()).toEqual(['Bill Clinton', 'Hillary Clinton']);
  });
  it('puts whom the article speaks of first', () => {
    const text = 'Hillary Clinton came to the opening of the library. Later Clinton spoke to the builders.';
    expect(offered(text, 'Clinton')[0]).toBe('Hillary Clinton');
    expect(offered('Hillary Clinton spoke. The library waits for Clinton.', 'Clinton.')[0]).toBe('Hillary Clinton');
  });
  it('trims what was selected beside the name', () => {
    expect(offered('We met in  London  by night.', '  London  ')[0]).toBe('London');
  });
  it('answers a sentence with what is said in it', () => {
    expect(
      offered('"The bridge will open in May," Joe Biden said on Monday.', 'The bridge will open in May'),
    ).toContain('statement');
  });
  it('answers a number or a day of which something is told', () => {
    expect(offered('A wall of 12 feet here.', '12 feet')).toEqual(['number']);
    expect(offered('Rain fell on Tuesday here.', 'Tuesday')).toEqual(['number']);
    expect(offered('A wall of 12 bricks here.', '12 bricks')).toEqual([]);
  });
  it.each(['teapot', 'will', '—', ' '])('knows nothing of "%s"', (words) =>
    expect(offered(`a ${words} b`, words)).toEqual([]),
  );
  it('offers no namesakes for every name in a long selection', () => {
    const text = 'The teacher went from London to the sea, and Clinton was glad that the weather had held for so long.';
    expect(offered(text, text).filter((name) => name.endsWith('Clinton'))).toEqual([]);
  });
});
