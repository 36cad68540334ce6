/** Shows a card for selected words on any page, also if nothing is known of them. */
import { findMessage, interfaceLanguage } from '../extension/browser/interface-messages';
import { send } from '../extension/messages/send';
import { selectedRects, selectedSpan } from '../page/marks/selection';
import { makeTranslate } from '../ui/text/translate';
import type { Opener } from './opener';
import type { Reader } from './reader';
import { createStage } from './stage';

export interface LookUpOptions {
  readonly document: Document;
  readonly reader: Pick<Reader, 'found' | 'shown'>;
  readonly signal: AbortSignal;
}

/** @returns a function that looks up words; `words` is the text as the browser's menu gives it */
export function createLookUp({ document, reader, signal }: LookUpOptions): (words: string) => Promise<boolean> {
  let ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort(), { once: true });

  return async (words) => {
    const rects = selectedRects(document);
    const { found } = reader;
    const span = found && selectedSpan(found.map, document.getSelection());
    const inArticle = found && span ? { article: found.article, span } : null;
    const asked = inArticle ?? wordsAlone(words);
    const [{ settings }, { annotations, subjects }] = await Promise.all([
      send('settings', {}),
      send('look-up-words', asked),
    ]);
    const [subject = null] = subjects;
    const reading = { article: asked.article, annotations, wordsAlone: !inArticle };
    const opener: Opener = { reading, subject, words, subjects: () => subjects, rects, column: rects };
    ending.abort();
    if (reader.shown) reader.shown.open(opener);
    else {
      ending = new AbortController();
      createStage({
        document,
        settings,
        t: makeTranslate(findMessage, interfaceLanguage()),
        signal: ending.signal,
        targetAt: () => null,
        onJump: () => undefined,
        onChange: () => undefined,
      }).open(opener);
    }
    return true;
  };
}

/** Treats words outside an article as an article of one paragraph without a date. */
function wordsAlone(text: string) {
  const span = { start: 0, end: text.length };
  return {
    article: {
      title: null,
      text,
      blocks: [{ ...span, kind: 'paragraph' as const }],
      published: null,
      language: null,
      outlet: null,
    },
    span,
  };
}
