/** Exports a page's annotations as JSON: what was found, with its words, records and sources. */
import { fileNameOf, textAt, type ExportedFile, type ExportedPage } from './exported-page';

/** Raise it when a program that reads the present form could no longer read the new one. */
const VERSION = 1;

/** Returns the file. Spans stay UTF-16 offsets into `text`, each with its words beside it. */
export function annotationsJson(page: ExportedPage): ExportedFile {
  const { url, article, annotations, facts, datasets, made } = page;
  const worded = <Item extends { readonly start: number; readonly end: number }>(items: readonly Item[]) =>
    items.map((item) => ({ words: textAt(page, item), ...item }));
  const file = {
    format: 'sidelight-annotations',
    version: VERSION,
    made,
    page: {
      url,
      title: article.title,
      published: article.published,
      language: article.language,
      outlet: article.outlet,
    },
    datasets,
    mentions: worded(annotations.mentions),
    statements: worded(annotations.statements),
    quantities: worded(annotations.quantities),
    claims: worded(annotations.claims),
    records: { entities: facts.entities, notes: facts.notes, topics: facts.topics, sources: facts.sources },
    text: article.text,
  };
  return {
    name: fileNameOf(page, '.sidelight.json'),
    type: 'application/json',
    text: `${JSON.stringify(file, null, 2)}\n`,
  };
}
