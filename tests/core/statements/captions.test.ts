import { expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { articleFromText, type BlockKind } from '../../../src/text/article';

const text = ['Larne', 'Cairnryan', 'Troon', 'Oban']
  .map(
    (place, number) => `${place}: the mayor, Ida Vahl, looks at model ${number + 1} of the new ferry in the old hall.`,
  )
  .join('\n\n');

const speakers = (kind: BlockKind): number => {
  const article = articleFromText(text, { published: '2025-02-12', language: 'en' });
  const blocks = article.blocks.map((block) => ({ ...block, kind }));
  return annotate({ ...article, blocks }, []).statements.filter(({ speaker }) => speaker).length;
};

it('captions that open with a place are no lines of a transcript', () => expect(speakers('caption')).toBe(0));
