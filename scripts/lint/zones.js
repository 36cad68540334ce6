/**
 * Who may import whom, and why. A zone is a folder or a file. `runtime` and `types` name the folders that its files may
 * import as code or only as types, `packages` the packages. The rule `sidelight/import-zones` refuses everything else
 * and shows `why`. The zones are in the order of the house, from the ground up. README.md, CONTRIBUTING.md and
 * docs/architecture.md show them as a table (`npm run lint -- --fix` updates it).
 *
 * Paths are relative to the project; a folder includes everything in it.
 */

/**
 * @typedef {object} Zone
 * @property {string} folder
 * @property {string} about what is in it, for the tables
 * @property {readonly string[]} runtime
 * @property {readonly string[]} types
 * @property {readonly string[]} packages
 * @property {string} why
 */

/** @type {readonly Zone[]} */
export const zones = [
  {
    folder: 'src/turns',
    about: 'long work in turns, so that nothing else has to wait',
    runtime: [],
    types: [],
    packages: [],
    why: 'Part of the ground: it knows nothing of the rooms above.',
  },
  {
    folder: 'src/failure',
    about: 'what can go wrong: codes with values, and their words',
    runtime: ['assets'],
    types: [],
    packages: [],
    why: 'Part of the ground: it knows nothing of the rooms above.',
  },
  {
    folder: 'src/setting-values',
    about: 'what settings can be, in lists that carry no schema',
    runtime: [],
    types: [],
    packages: [],
    why: 'Part of the ground: schema, popup, options and content script are made from it.',
  },
  {
    folder: 'src/text',
    about: 'reading text: tokens, sentences, quantities',
    runtime: [],
    types: [],
    packages: [],
    why: 'Part of the ground: text is read the same way for an article, an alias and a wording, so this room knows none of them.',
  },
  {
    folder: 'src/dates',
    about: 'calendar days: written, partial, compared',
    runtime: [],
    types: [],
    packages: [],
    why: 'Part of the ground: a day is the same in a page, a record and a feed, so this room knows none of them.',
  },
  {
    folder: 'src/linked',
    about: 'JSON-LD of strangers: loose JSON, its fields, plain text',
    runtime: [],
    types: [],
    packages: [],
    why: 'Part of the ground: a page and a feed state the same fields in the same broken ways, so this room knows neither.',
  },
  {
    folder: 'src/wording',
    about: 'when two wordings say the same: terms, index, close look',
    runtime: ['src/text', 'src/turns'],
    types: [],
    packages: [],
    why: 'Wordings are compared for notes, for the compiled dataset and for the command line, so this room knows no dataset and no article.',
  },
  {
    folder: 'src/dataset',
    about: 'what is known: schema, compiled form, import. Pure',
    runtime: ['src/text', 'src/wording', 'src/dates', 'src/linked', 'src/turns', 'src/failure'],
    types: [],
    packages: ['zod'],
    why: 'The dataset is what is known, not how it is found or shown: it uses the ground and zod.',
  },
  {
    folder: 'src/core',
    about: 'what an article says: names, statements, claims. Pure',
    runtime: ['src/text', 'src/wording', 'src/dates', 'src/dataset/reference'],
    types: ['src/dataset'],
    packages: [],
    why: 'The core is pure: text and an opened dataset in, annotations out. It runs in a worker, in a page and on the command line, so it imports the ground and, of the dataset, only types and how a reference is read.',
  },
  {
    folder: 'src/changes',
    about: 'what changed in an article since it was first read. Pure',
    runtime: ['src/text'],
    types: [],
    packages: ['diff'],
    why: 'Two readings in, changes out: this room knows neither where a reading is kept nor how a change is shown.',
  },
  {
    folder: 'src/page',
    about: 'where it is in the page: find the article, mark, point, watch',
    runtime: ['src/dates', 'src/linked', 'src/turns'],
    types: ['src/text'],
    packages: [],
    why: 'The page side becomes part of the content script, which stays small: it uses the ground and knows neither core nor dataset.',
  },
  {
    folder: 'src/export',
    about: 'what a page can be taken away as: reports and annotations. Pure',
    runtime: ['src/dataset/source-key', 'src/dataset/facts', 'src/core/on-record'],
    types: ['src/text', 'src/core', 'src/dataset'],
    packages: [],
    why: 'An export is annotations and facts in, a text out: it needs no browser, and runs wherever an annotated article is.',
  },
  {
    folder: 'src/ui',
    about: 'what the reader sees: Preact components, props in, events out',
    runtime: [
      'assets',
      'src/failure',
      'src/dataset/source-key',
      'src/dataset/facts',
      'src/dataset/own/own-notes',
      'src/core/on-record',
      'src/core/search/search-limits',
      'src/text/spans',
      'src/dates',
      'src/setting-values',
    ],
    types: ['src/text', 'src/core', 'src/changes', 'src/dataset', 'src/export'],
    packages: ['preact'],
    why: 'The interface is props in, events out, and runs without the extension around it: of core, dataset and text it takes types, and a few small functions that must not be written twice.',
  },
  {
    folder: 'src/cli',
    about: 'the same core on the command line',
    runtime: [
      'src/text',
      'src/wording',
      'src/dates',
      'src/failure',
      'src/core',
      'src/dataset',
      'src/export',
      'src/page',
      'scripts/dataset',
      'scripts/word-vectors/file',
    ],
    types: [],
    packages: ['node', 'linkedom', 'zod'],
    why: 'The command line is the same core on files: it needs no browser and no interface.',
  },
  {
    folder: 'src/extension',
    about: 'what the three contexts share: messages, settings, datasets, browser',
    runtime: [
      'src/changes',
      'src/dataset',
      'src/dates',
      'src/linked',
      'src/turns',
      'src/failure',
      'src/setting-values',
    ],
    types: ['src/text', 'src/core', 'src/ui'],
    packages: ['wxt', 'zod', 'idb'],
    why: 'This room is shared by background, content script and surfaces, so it draws nothing and annotates nothing.',
  },
  {
    folder: 'src/background',
    about: 'the worker: answers messages, composes cards, keeps settings and datasets',
    runtime: [
      'src/text',
      'src/dates',
      'src/turns',
      'src/failure',
      'src/core',
      'src/changes',
      'src/dataset',
      'src/extension',
      'src/ui',
    ],
    types: [],
    packages: ['wxt', 'zod'],
    why: 'The background annotates, stores, and composes cards as data; it builds no element and knows no page.',
  },
  {
    folder: 'src/content',
    about: 'the content script: one article, its marks and its card',
    runtime: ['src/page', 'src/ui', 'src/extension', 'src/failure', 'src/text/spans'],
    types: ['src/text', 'src/core', 'src/dataset'],
    packages: ['wxt'],
    why: 'The content script is on every page: it finds, marks and shows, asks the background for everything else, and carries no component (tests/scripts/content-script.test.ts).',
  },
  {
    folder: 'src/surfaces',
    about: 'popup, side panel, options: pages of the extension',
    runtime: [
      'src/ui',
      'src/export',
      'src/extension',
      'src/failure',
      'src/setting-values',
      'src/dates',
      'src/dataset/import',
      'src/dataset/compiled',
      'assets',
    ],
    types: ['src/text', 'src/core', 'src/dataset'],
    packages: ['wxt', 'preact'],
    why: 'Surfaces show what the background and the content script tell them and annotate nothing; the options read the file of a dataset before it is imported.',
  },
];

/** Folders that nothing outside them may import. */
export const importedByNone = [
  {
    folder: 'entrypoints',
    why: 'An entrypoint is wiring for one browser context: what others need belongs into src/.',
  },
  { folder: 'tests', why: 'Nothing that ships or builds may depend on a test.' },
];
