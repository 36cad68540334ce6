import { articleFromText, type Article } from '../../../src/text/article';
import type { Mention } from '../../../src/core/annotations';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { newsroom } from './newsroom-dataset';

/** Returns the mentions in a text, read with the newsroom dataset. */
export function mentionsOf(text: string, facts: Partial<Pick<Article, 'published'>> = {}): Mention[] {
  return findMentions(read(articleFromText(text, facts)), [newsroom]);
}

/** Returns names as "text" or "text=entity", descriptions in angle brackets, in order. */
export function shown(text: string, mentions: readonly Mention[]): string[] {
  return mentions.map(({ start, end, entity, reference }) => {
    const words = `${text.slice(start, end)}${entity ? `=${entity.id}` : ''}`;
    return reference === 'description' ? `<${words}>` : words;
  });
}
