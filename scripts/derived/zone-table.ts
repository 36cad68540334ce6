/** Makes the tables of rooms and imports for README, CONTRIBUTING and docs/architecture.md. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importedByNone, zones } from '../lint/zones.js';
import { projectRoot } from '../run/project-root';

/** Folders without a zone, because they may import everything. */
const WITHOUT_ZONE: readonly (readonly [folder: string, about: string])[] = [
  ['entrypoints', 'wiring, one file or folder per browser context'],
  ['scripts', 'build, run, test, measure'],
  ['tests', 'unit tests by room, tests in both browsers, the bench, our own fixture pages'],
  ['findings', 'where libraries and formats of the field surprised us, each as a script that shows it'],
];

const isFile = (folder: string) => existsSync(join(projectRoot, `${folder}.ts`));

const code = (folder: string) => `\`${folder}${isFile(folder) ? '.ts' : ''}\``;

/** Returns a table of the rooms and what is in them. */
export function roomTable(): string {
  return table(
    ['folder', 'what is in it'],
    [
      ...zones.map(({ folder, about }) => [code(folder), about]),
      ...WITHOUT_ZONE.map(([folder, about]) => [code(folder), about]),
    ],
  );
}

/** Returns a table of the rooms and what their files may import. */
export function zoneTable(): string {
  const ofTypes = (folders: readonly string[]) => (folders.length ? [`types of ${list(folders)}`] : []);
  const rows = zones.map(({ folder, about, runtime, types, packages }) => [
    code(folder),
    about,
    [
      ...runtime.map((other) => list([other])),
      ...ofTypes(types),
      ...(packages.length ? [`packages: ${packages.join(', ')}`] : []),
    ].join(', ') || 'nothing',
  ]);
  const unseen = new Set<string>(importedByNone.map(({ folder }) => folder));
  const others = WITHOUT_ZONE.map(([folder, about]) => [
    code(folder),
    about,
    unseen.has(folder) ? 'everything; nothing imports it' : 'everything',
  ]);
  return table(['folder', 'what is in it', 'may import'], [...rows, ...others]);
}

const list = (folders: readonly string[]) => folders.map((folder) => `\`${folder.replace(/^src\//, '')}\``).join(', ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
