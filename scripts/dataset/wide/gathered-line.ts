/** One line of a gathered table of names, with its flags. */
export interface GatheredLine {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly weak: readonly string[];
  readonly description: string;
  readonly country: string;
  readonly from: string;
  readonly to: string;
  readonly rank: number;
  readonly flags: ReadonlySet<string>;
  /** Id of the reviewed record with that name, and whether that is somebody else. */
  readonly known: string | null;
  readonly namesake: boolean;
  /** Whether another line has the name, and whether that one is better known. */
  readonly shared: boolean;
  readonly outshone: boolean;
  /** Names of the other lines that have the name. */
  readonly others: readonly string[];
  readonly sources: readonly string[];
}

/** Reads a gathered table: a header line, then tab-separated lines. */
export function gatheredLines(file: string, text: string): GatheredLine[] {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const list = (column: string) => cell(column).split('|').filter(Boolean);
    const all = cell('flags');
    const own = all.split(/ ?also:/)[0]!;
    return {
      file,
      id: cell('id'),
      name: cell('name').trim().replace(/ -$/, ''),
      aliases: list('aliases'),
      weak: list('weak_aliases'),
      description: cell('description'),
      country: cell('country'),
      from: cell('from'),
      to: cell('to'),
      rank: Number(cell('rank')),
      flags: new Set(own.split(' ')),
      known: /(?:known|namesake):([a-z0-9-]+)/.exec(own)?.[1] ?? null,
      namesake: own.includes('namesake:'),
      shared: all.includes('also:'),
      outshone: />(?: |$)/.test(all),
      others: all
        .split(/ ?also:/)
        .slice(1)
        .map((other) =>
          other
            .replace(/^[a-z-]+\//, '')
            .replace(/>$/, '')
            .trim(),
        ),
      sources: cell('sources').split(',').filter(Boolean),
    };
  });
}
