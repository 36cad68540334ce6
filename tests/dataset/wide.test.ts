import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/compiled/layout';
import { decodeUtf8 } from '../../src/dataset/compiled/utf8';
import { atOnce } from '../../src/turns';
import { tokenise } from '../../src/text/tokens';
import { compileWide } from '../../src/dataset/wide/compile-wide';
import { openWide } from '../../src/dataset/wide/open-wide';
import { parseWide } from '../../src/dataset/wide/parse-wide';
import { wideColumns } from '../../src/dataset/wide/wide-row';

const header = wideColumns.join('\t');

/** A line; missing fields are empty, and the rank is 50. */
function line(fields: Partial<Record<(typeof wideColumns)[number], string>>): string {
  const full = { id: 'x-jane-roe', name: 'Jane Roe', rank: '50', sources: 'wide-register', ...fields };
  return wideColumns.map((column) => full[column] ?? '').join('\t');
}

const parse = (...lines: string[]) => parseWide([header, ...lines, ''].join('\n'), 'person', new Map());

describe('a table of the wide tier', () => {
  it.each([
    ['too few columns', 'x-a\tAnn Lee', 'has 2 columns'],
    ['an id of another form', line({ id: 'Jane' }), 'the id is neither'],
    ['an alias of one letter', line({ aliases: 'J|Jane R.' }), 'the alias "J"'],
    ['a weak alias of one letter', line({ weak: 'R.' }), 'the alias "R."'],
    ['a name without letters', line({ name: '…' }), 'fewer than two letters'],
    ['a year in words', line({ from: 'long ago' }), 'must be years'],
    ['a rank beyond the scale', line({ rank: '100' }), 'from 0 to 99'],
    ['an unknown flag', line({ flags: 'quiet famous' }), 'the flag "famous"'],
    ['no source', line({ sources: '' }), 'no source'],
  ])('tells %s and keeps the rest', (_, bad, reason) => {
    const { rows, refusals } = parse(bad, line({ id: 'x-good', name: 'Good Line' }));
    expect(rows.map(({ id }) => id)).toEqual(['x-good']);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]!.line).toBe(2);
    expect(refusals[0]!.reason).toContain(reason);
  });

  it.each([
    ['says the same', line({}), 'says the same'],
    ['says otherwise', line({ description: 'Painter' }), 'says otherwise: "Jane Roe", "Judge"'],
  ])('tells a second line of one id that %s', (what, second, reason) => {
    const first = what === 'says the same' ? line({}) : line({ description: 'Judge' });
    const { rows, refusals } = parse(first, second);
    expect(rows).toHaveLength(1);
    expect(refusals[0]!.reason).toContain(reason);
  });

  it('tells an id that another file has', () => {
    const seen = new Map<string, string>();
    parseWide([header, line({})].join('\n'), 'person', seen);
    const { rows, refusals } = parseWide([header, line({ name: 'Roe & Co' })].join('\n'), 'organisation', seen);
    expect(rows).toEqual([]);
    expect(refusals[0]!.reason).toContain('says otherwise: "Jane Roe"');
  });

  it('refuses a file with other columns as a whole', () => {
    expect(() => parseWide('id\tname\nx-a\tAnn', 'person', new Map())).toThrow(/line 1: the columns should be/);
  });
});

describe('the compiled wide tier', () => {
  const { rows } = parse(
    line({
      id: 'Q42',
      name: 'Zoë Marsh',
      aliases: 'Zoe M. Marsh',
      description: 'Poet, born 1952',
      from: '1952',
      country: 'norvia',
    }),
    line({ flags: 'quiet', rank: '7' }),
    ...Array.from({ length: 300 }, (_, index) => line({ id: `x-many-${index}`, name: 'Ann Lee' })),
  );
  const compiled = compileWide(rows, '2026-11-22');
  const reads: number[] = [];
  const wide = openWide(compiled.names, 1000, (from, to) => {
    reads.push(to - from);
    return Promise.resolve(decodeUtf8(compiled.lines.subarray(from, to)));
  });

  it('gives back what was put in', async () => {
    const zoe = wide.find('Q42');
    expect([wide.name(zoe), wide.type(zoe), wide.country(zoe), wide.from(zoe), wide.to(zoe), wide.rank(zoe)]).toEqual([
      'Zoë Marsh',
      'person',
      'norvia',
      1952,
      null,
      50,
    ]);
    expect(wide.has(wide.find('x-jane-roe'), 'quiet')).toBe(true);
    expect(wide.find('x-nobody')).toBe(-1);
    expect(await wide.line(zoe)).toEqual({ description: 'Poet, born 1952', sources: ['wide-register'] });
    expect(reads).toHaveLength(1);
  });

  it.each([
    ['Zoë Marsh', 1],
    ['Zoe Marsh', 1],
    ['Ann Lee', 300],
    ['Ann Leeds', 0],
  ])('finds %s', (name, count) => {
    const match = wide.aliasAt(tokenise(name), 0);
    expect(match?.candidates.length ?? 0).toBe(count);
    for (const { entity } of match?.candidates ?? []) expect(entity).toBeGreaterThanOrEqual(1000);
  });

  it('gives the same bytes for the same lines in another order', () => {
    const again = compileWide([...rows].reverse(), '2026-11-22');
    expect(new Uint8Array(again.names)).toEqual(new Uint8Array(compiled.names));
    expect(again.lines).toEqual(compiled.lines);
  });

  it('is not taken for a dataset', () => {
    expect(() => atOnce(checkDataset(compiled.names))).toThrow(/dataset-not-ours/);
    expect(() => openWide(compiled.names.slice(0, 64), 0, () => Promise.resolve(''))).toThrow(/dataset-cut/);
  });
});
