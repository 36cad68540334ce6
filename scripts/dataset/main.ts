/**
 * npm run dataset -- build | check [--due [DAY]] | cited NOTE FILE… | format | schema | new <person|organisation|place|note|source|figure> "Name" | cities FOLDER
 *
 *   build   compiles assets/dataset into .output/dataset/bundled.bin and series.bin
 *   check   names every record that would be refused and what a person should look at; writes nothing
 *   check --due [DAY]  lists the notes to compare with their sources again, today or on a day
 *   cited NOTE FILE…   says which figures and names of a note's finding are not in its saved sources; of all notes whose
 *           sources lie in a folder as ID.html or ID.txt: cited FOLDER
 *   format  writes the source files in their one form: records by id, a changed fact a changed line
 *   schema  writes the JSON Schema of a dataset file, docs/sidelight-dataset.schema.json
 *   new     writes a draft with the fields that a kind needs, which is refused until it is filled in
 *   cities  brings the cities to the state of the data package, which is installed in FOLDER
 */
import { isRealDate } from '../../src/dates/partial-date';
import { runMain, Stop } from '../run/stop';
import { buildDataset } from './build';
import { buildSeries } from './build-series';
import { checkAssets, listDue } from './check';
import { lookAtCited } from './cited';
import { formatAssets } from './format-assets';
import { refreshCities } from './refresh-cities';
import { scaffoldRecord } from './scaffold';
import { writeSchema } from './write-schema';

const usage =
  'Usage: npm run dataset -- build | check [--due [DAY]] | cited NOTE FILE… | format | schema | new <person|organisation|place|note|source|figure> "Name" | cities FOLDER';

runMain(() => {
  const [command = 'build', ...rest] = process.argv.slice(2);
  if (command === 'build') buildAll();
  else if (command === 'check' && rest[0] === '--due') listDue(console.log, dayOf(rest[1]));
  else if (command === 'check') process.exitCode = checkAssets(console.log) ? 0 : 1;
  else if (command === 'cited') process.exitCode = lookAtCited(rest, console.log) ? 0 : 1;
  else if (command === 'format') formatAssets(console.log);
  else if (command === 'schema') writeSchema(console.log);
  else if (command === 'new') scaffoldRecord(rest, console.log);
  else if (command === 'cities') refreshCities(rest, console.log);
  else throw new Stop(usage);
  return Promise.resolve();
});

/** @throws Stop if it is not a calendar day */
function dayOf(written = new Date().toISOString().slice(0, 10)): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && isRealDate(written)) return written;
  throw new Stop(`"${written}" is not a day. Write it as 2026-05-31.`);
}

function buildAll(): void {
  buildDataset({ say: console.log });
  buildSeries();
}
