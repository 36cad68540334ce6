/**
 * Who may import whom, and why. A zone is a folder; `runtime` and `types` name the other folders
 * that its files may import as code or only as types, `packages` the packages. What is not named
 * is refused by the rule `sidelight/import-zones`, which shows `why`.
 *
 * Paths are from the project's folder; a folder stands for everything in it.
 */

/**
 * @typedef {object} Zone
 * @property {string} folder
 * @property {readonly string[]} runtime
 * @property {readonly string[]} types
 * @property {readonly string[]} packages
 * @property {string} why
 */

/** @type {readonly Zone[]} */
export const zones = [
  {
    folder: 'src/core',
    runtime: [],
    types: ['src/dataset'],
    packages: [],
    why: 'The core is pure: text and an opened dataset in, annotations out. It runs in a worker, in a page and on the command line, so it imports nothing but itself, and of the dataset only types.',
  },
  {
    folder: 'src/dataset',
    // Dates of strangers are read in one place, whether a page or a feed wrote them.
    runtime: ['src/core/text', 'src/core/turns', 'src/core/claims/notes/note-index', 'src/page/iso-date'],
    types: ['src/core'],
    packages: ['zod'],
    why: 'The dataset knows what is known, not how it is found or shown: of the core it takes only the tokens that aliases are hashed by and the index of notes, both of which it stores, and the turns in which either is made; of packages only zod.',
  },
  {
    folder: 'src/page',
    runtime: [],
    types: ['src/core'],
    packages: [],
    why: 'The page side says where things stand in a page. It becomes part of the content script, which stays small: of the core it takes only types.',
  },
  {
    folder: 'src/ui',
    runtime: ['assets', 'src/dataset/source-key', 'src/dataset/compare-date'],
    types: ['src/core', 'src/dataset', 'src/export'],
    packages: ['preact', '@floating-ui/core'],
    why: 'The interface is props in, events out, and runs without the extension around it: of core and dataset it takes only types.',
  },
  {
    folder: 'src/extension',
    runtime: ['src/core', 'src/dataset', 'src/export'],
    types: ['src/ui'],
    packages: ['wxt', 'zod', 'idb'],
    why: 'The extension side connects the parts and is the only place that touches browser APIs; it draws nothing itself.',
  },
  {
    folder: 'src/export',
    runtime: ['src/dataset/source-key'],
    types: ['src/core', 'src/dataset'],
    packages: [],
    why: 'An export is annotations and facts in, a text out: it needs no browser, and runs wherever a reading is.',
  },
  {
    folder: 'src/cli',
    runtime: ['src/core', 'src/dataset', 'src/export', 'src/page', 'scripts/dataset', 'scripts/word-vectors/file'],
    types: [],
    packages: ['node', 'linkedom', 'zod'],
    why: 'The command line is the same core on files: it needs no browser and no interface.',
  },
];

/** Folders that nothing outside them may import. */
export const importedByNone = [
  { folder: 'entrypoints', why: 'An entrypoint is wiring for one browser context: what others need belongs into src/.' },
  { folder: 'tests', why: 'Nothing that ships or builds may depend on a test.' },
];
