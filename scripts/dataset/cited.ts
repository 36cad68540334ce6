/**
 * Looks for the figures and names of a note's finding in the texts of its sources, and lists those that are in none of
 * them. Whether a source means the same is for a person to judge.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { parseHTML } from 'linkedom';
import { namesIn, termsOf } from '../../src/core/claims/notes/note-words';
import type { Note } from '../../src/dataset/schema';
import { articleFromText } from '../../src/text/article';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import type { Quantity } from '../../src/text/quantities/quantity';
import { read } from '../../src/text/reading';
import { sameFigure } from '../../src/wording/agreement';
import { Stop } from '../run/stop';
import { readAssets } from './read-assets';

/** Figures and names, as the finding writes them. */
export interface Cited {
  readonly figures: readonly string[];
  readonly names: readonly string[];
}

/** Returns the figures and names of a finding that are in none of the texts. */
export function notInTexts(finding: string, texts: readonly string[]): Cited {
  const held = texts.map(whatIsHeld);
  const { text, quantities } = quantitiesOf(finding);
  const figures = quantities.filter(
    (quantity) => !held.some((one) => one.quantities.some((other) => sameFigure(quantity, other))),
  );
  const names = nameRuns(finding).filter(
    (name) =>
      !held.some(({ terms }) =>
        namesIn(`${name}.`)
          .flat()
          .concat(termsOf(name))
          .some((term) => terms.has(term)),
      ),
  );
  return {
    figures: figures.map(({ start, end }) => text.slice(start, end)),
    names: [...new Set(names)],
  };
}

function whatIsHeld(text: string): { readonly quantities: readonly Quantity[]; readonly terms: ReadonlySet<number> } {
  return { quantities: quantitiesOf(text).quantities, terms: new Set(termsOf(text)) };
}

function quantitiesOf(written: string) {
  const article = articleFromText(written);
  return { text: article.text, quantities: findQuantities(read(article)) };
}

/** Returns runs of capitalised words, without words that open a sentence and without months. */
function nameRuns(text: string): string[] {
  return [...text.matchAll(/(?<![.!?:]\s+|^)\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*/gu)]
    .map(([name]) => name)
    .filter((name) => namesIn(`in ${name}`).length > 0);
}

/** Returns the words of a saved source; of a page, everything except scripts and styles. */
export function textOfSource(content: string, extension: string): string {
  if (!/^\.x?html?$/i.test(extension)) return content;
  const { document } = parseHTML(content);
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
  // One line an element, so that the words of two elements do not run together.
  return [
    ...document.querySelectorAll('title, h1, h2, h3, h4, h5, h6, p, li, td, th, dd, dt, figcaption, blockquote, div'),
  ]
    .map((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === 3 || /^(?:A|B|I|EM|STRONG|SPAN|SUP|SUB|TIME|ABBR)$/.test(node.nodeName))
        .map(({ textContent }) => textContent ?? '')
        .join('')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/**
 * `cited NOTE FILE…` checks one note; `cited FOLDER` checks every note with a source in the folder, as ID.html or
 * ID.txt.
 * @returns whether everything was found
 * @throws Stop if the note or a file does not exist
 */
export function lookAtCited([first, ...files]: readonly string[], say: (line: string) => void): boolean {
  if (first === undefined) throw new Stop('cited wants a note and saved files of its sources, or a folder of them.');
  const { notes } = readAssets().records;
  if (files.length === 0) {
    if (!existsSync(first) || !statSync(first).isDirectory())
      throw new Stop(
        `"${first}" is not a folder. Give a folder of saved sources, or a note and files: cited NOTE FILE…`,
      );
    return lookAtFolder(first, notes, say);
  }
  const note = notes.find(({ id }) => id === first);
  if (!note) throw new Stop(`There is no note "${first}". The notes are in assets/dataset/claims.`);
  return tell(note, files.map(readSource), say);
}

function lookAtFolder(folder: string, notes: readonly Note[], say: (line: string) => void): boolean {
  const files = new Map(readdirSync(folder).map((file) => [parse(file).name, join(folder, file)]));
  const saved = notes.filter(({ finding, sources }) => finding !== null && sources.some((id) => files.has(id)));
  const good = saved.filter((note) => {
    const missing = note.sources.filter((id) => !files.has(id));
    for (const id of missing) say(`look: note ${note.id}: the text of its source ${id} is not in the folder`);
    return tell(note, note.sources.flatMap((id) => files.get(id) ?? []).map(readSource), say);
  });
  say(`${saved.length} notes with a saved source, ${good.length} of them hold all that is cited.`);
  return good.length === saved.length;
}

function readSource(file: string): string {
  if (!existsSync(file)) throw new Stop(`There is no file "${file}".`);
  return textOfSource(readFileSync(file, 'utf8'), extname(file));
}

function tell({ id, finding }: Note, texts: readonly string[], say: (line: string) => void): boolean {
  if (finding === null) {
    say(`${id}: the note has no finding, so nothing is cited.`);
    return true;
  }
  const { figures, names } = notInTexts(finding, texts);
  for (const figure of figures) say(`look: note ${id}: no text has the figure "${figure}"`);
  for (const name of names) say(`look: note ${id}: no text has the name "${name}"`);
  if (figures.length + names.length === 0) say(`${id}: every figure and name of the finding is in the texts.`);
  return figures.length + names.length === 0;
}
