/** The command `why NOTE PAGE`: tells which gate keeps a note from being shown on a text, with its figures. */
import type { Writable } from 'node:stream';
import { findMentions } from '../core/names/find-mentions';
import { findStatements } from '../core/statements/find-statements';
import { whyNote, type ClauseVerdict, type NoteVerdict } from '../core/claims/notes/why-note';
import { annotate } from '../core/annotate';
import type { Article } from '../text/article';
import { findQuantities } from '../text/quantities/find-quantities';
import { read } from '../text/reading';
import {
  CLAUSE_COVERED,
  NOTE_COVERED,
  NOTE_LEAST,
  NOTE_OVERLAP,
  NOTE_SAID,
  NOTE_SHOWN,
} from '../wording/matching-rules';
import type { Note } from '../dataset/schema';
import { readArticle } from './annotate-file';
import { bundledDatasets } from './bundled-datasets';
import { UsageError } from './usage-error';

/** Number of clauses in the answer. */
const MOST_TOLD = 3;

/** @throws UsageError if the note does not exist or the page cannot be read */
export async function whyNoteOnPage(
  id: string,
  file: string,
  published: string | null,
  output: Writable,
): Promise<void> {
  const { article } = await readArticle(file, published);
  const datasets = await bundledDatasets();
  const dataset = datasets.find(({ noteTable }) => noteTable.find(id) >= 0);
  if (!dataset) throw new UsageError(`There is no note "${id}". The notes are in assets/dataset/claims.`);
  const entry = dataset.noteTable.find(id);
  const reading = read(article);
  const mentions = findMentions(reading, datasets);
  const findings = { mentions, statements: findStatements(reading, mentions), quantities: findQuantities(reading) };
  const verdict = whyNote(reading, findings, dataset, entry);
  const shown = annotate(article, datasets).claims.filter(({ notes }) => notes.some((note) => note.id === id));
  output.write(`${whyLines(dataset.noteTable.at(entry), article, verdict, shown).join('\n')}\n`);
}

/** Returns the lines of the answer. @param shown spans of the claims on which the note is shown */
export function whyLines(
  note: Note,
  article: Pick<Article, 'text' | 'published'>,
  { notMentioned, clauses }: NoteVerdict,
  shown: readonly { readonly start: number; readonly end: number }[],
): string[] {
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `“${article.text.slice(start, end).replace(/\s+/g, ' ')}”`;
  const head = [`${note.id}: ${note.claim}`, `Day of the text: ${article.published ?? 'not known'}`, ''];
  if (shown.length > 0) return [...head, 'The note is shown on:', ...shown.map((span) => `  ${quote(span)}`)];
  if (notMentioned.length > 0)
    return [...head, `The note is not shown: the text does not mention ${notMentioned.join(', ')}.`];
  if (clauses.length === 0) return [...head, 'The note is not shown: no clause shares a word with it.'];
  return [
    ...head,
    'The note is not shown. The clauses that come nearest:',
    ...clauses.slice(0, MOST_TOLD).flatMap((clause) => [`  ${quote(clause)}`, ...reasonLines(note, clause, article)]),
  ];
}

function reasonLines(note: Note, clause: ClauseVerdict, article: Pick<Article, 'published'>): string[] {
  const { stop, rank, ofKnown, ofQuery, score, unsaid } = clause;
  const share = (value: number) => value.toFixed(2);
  const least = note.mustSay.length > 0 ? NOTE_SAID : NOTE_SHOWN;
  return [
    `    closed: ${stop === null ? 'none by its words; another note, or a figure that is not the note’s, takes its place' : told(stop, note, article)}`,
    ...unsaid.map((words) => `    not said: ${words.map((word) => `"${word}"`).join(' or ')}`),
    `    words: rank ${rank.toFixed(1)} (${NOTE_LEAST.rank}), of the note ${share(ofKnown)} (${NOTE_COVERED}), of the clause ${share(ofQuery)} (${CLAUSE_COVERED}), score ${share(score)} (${least}, or ${NOTE_OVERLAP} for the product of the shares)`,
  ];
}

function told(
  stop: Exclude<ClauseVerdict['stop'], null>,
  note: Note,
  { published }: Pick<Article, 'published'>,
): string {
  const words: Readonly<Record<typeof stop, string>> = {
    near: `nobody whom the note is about is near: ${[...note.entities, ...(note.claimant ? [note.claimant] : [])].join(', ')}`,
    rank: 'too few words that tell anything are shared',
    shared: 'note and clause share too little of each other',
    numbers: 'a number of the note has no equal in the clause',
    negation: 'one of them denies what the other says',
    caused: 'one makes somebody do what the other says is done',
    compared: 'they compare the other way round',
    roles: 'who does it to whom is the other way round',
    years: 'the clause names other years',
    said:
      note.mustSay.length > 0
        ? 'not all that must be said is said'
        : 'the rarest word of the note, or too much of it, is not said',
    'other-claim': 'a word of the clause makes it another claim (`mustNotSay`)',
    opposite: 'another wording of the note says the opposite of the clause',
    event: `what the note is about happened on another day than a text of ${published ?? 'that day'} tells of`,
    country: 'the clause names another country',
    'made-later': `the claim was first made in ${note.claimedWhen ?? 'another year'}, after the text`,
    'own-word': `the clause is in the first person, and the claim is ${note.claimedBy ?? 'another person'}’s own`,
    setting: `the text is about other countries than ${note.countries.join(', ')}`,
  };
  return `${stop} – ${words[stop]}`;
}
