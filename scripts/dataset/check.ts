import { relative } from 'node:path';
import { checkReferences } from '../../src/dataset/check/check-references';
import { findOverlaps } from '../../src/dataset/check/overlaps';
import { inEnglish } from '../../src/failure/in-english';
import { projectRoot } from '../run/project-root';
import { balanceOf } from './balance';
import { casesAdvice, notesDue, notesToLookAt, notesWithoutCases, readNoteSentences } from './check-notes';
import { untidyFiles } from './format-assets';
import { assetsFolder, readAssets } from './read-assets';
import { readWide, wideReferences } from './read-wide';

/**
 * Checks the dataset's sources without building.
 * @returns whether every record is valid and every file formatted
 */
export function checkAssets(say: (line: string) => void, folder = assetsFolder): boolean {
  const { records, misfits, fileOf } = readAssets(folder);
  const { refusals, records: kept } = checkReferences(records);
  for (const { file, id, reason } of misfits) say(`refused: ${file}: ${id}: ${reason}`);
  for (const { kind, id, fault } of refusals)
    say(`refused: ${fileOf.get(`${kind}/${id}`) ?? ''}: ${id}: ${inEnglish(fault)}`);
  for (const { office, of, persons, from } of findOverlaps(kept.entities)) {
    say(`look: ${persons.join(' and ')} both held "${office}" of ${of} from ${from}`);
  }
  const wide = readWide(folder, wideReferences(kept));
  for (const { file, id, reason } of wide.misfits) say(`refused: ${file}: ${id}: ${reason}`);
  const untidy = untidyFiles(folder);
  for (const { path } of untidy)
    say(`format: ${relative(projectRoot, path)} is not in its form: run "npm run dataset -- format"`);
  for (const line of notesToLookAt(kept.notes, readNoteSentences())) say(line);
  const bare = folder === assetsFolder ? notesWithoutCases(kept.notes) : [];
  for (const id of bare) say(`cases: note ${id} has no sentences for its test: ${casesAdvice}`);
  const cited = new Set(wide.rows.flatMap(({ sources }) => sources));
  const unused = unusedSources(kept).filter((id) => !cited.has(id));
  for (const id of unused) say(`look: source ${id} is cited by no record`);
  // What the notes lean to is of our own dataset.
  if (folder === assetsFolder) for (const line of ['The notes:', ...balanceOf(kept.notes, kept.sources)]) say(line);
  const refused = misfits.length + refusals.length + wide.misfits.length;
  say(
    `${kept.entities.length + kept.notes.length + kept.topics.length + kept.sources.length} records are good, and ${wide.rows.length} of the wide tier; ${refused} refused.`,
  );
  return refused === 0 && untidy.length === 0 && bare.length === 0;
}

/** Lists the notes that are due to be compared with their sources again. @param today `YYYY-MM-DD` */
export function listDue(say: (line: string) => void, today: string, folder = assetsFolder): void {
  const due = notesDue(readAssets(folder).records.notes, today);
  for (const line of due) say(line);
  say(`${due.length} notes are due on ${today}.`);
}

function unusedSources({ entities, notes, topics, sources }: ReturnType<typeof checkReferences>['records']): string[] {
  const used = new Set([
    ...entities.flatMap((entity) => [
      entity.source,
      entity.description?.source,
      ...entity.roles.map(({ source }) => source),
    ]),
    ...notes.flatMap((note) => [...note.sources, ...note.ratings.map(({ source }) => source)]),
    ...topics.flatMap(({ estimates }) => estimates.map(({ source }) => source)),
  ]);
  return sources.map(({ id }) => id).filter((id) => !used.has(id) && !id.startsWith('package-'));
}
