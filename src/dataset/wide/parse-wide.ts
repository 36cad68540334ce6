/** Reads a file of the wide tier. Invalid lines are left out and reported. */
import { letterCount } from './letter-count';
import { wideColumns, wideFlags, type WideFlag, type WideRow } from './wide-row';
import type { EntityType } from '../kinds';

/** A line that was left out. */
export interface WideRefusal {
  /** Line number, from 1. */
  readonly line: number;
  readonly id: string;
  readonly reason: string;
}

const ID = /^(?:Q[1-9]\d*|x-[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const YEAR = /^-?\d{1,4}$/;
const HIGHEST_RANK = 99;

/**
 * @param text the whole file
 * @param type type of every entity in it
 * @param seen ids of earlier files; those of this file are added
 * @throws Error if the first line does not name the columns
 */
export function parseWide(
  text: string,
  type: EntityType,
  seen: Map<string, string>,
): { rows: WideRow[]; refusals: WideRefusal[] } {
  const lines = text.split('\n');
  const header = wideColumns.join('\t');
  if (lines[0]?.trimEnd() !== header)
    throw new Error(`line 1: the columns should be "${header.replaceAll('\t', ' ')}". Nothing was read.`);
  const rows: WideRow[] = [];
  const refusals: WideRefusal[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!.replace(/\r$/, '');
    if (line === '') continue;
    const cells = line.split('\t');
    const reason = faultOf(cells, seen);
    const id = cells[0] ?? '';
    if (reason !== null) {
      refusals.push({ line: at + 1, id, reason });
      continue;
    }
    seen.set(id, `${cells[1]!}\t${cells[4]!}`);
    rows.push(rowOf(cells, type));
  }
  return { rows, refusals };
}

function faultOf(cells: readonly string[], seen: ReadonlyMap<string, string>): string | null {
  if (cells.length !== wideColumns.length) return `has ${cells.length} columns and not ${wideColumns.length}`;
  const [id, name, aliases, weak, description, , from, to, rank, flags, sources] = cells as [string, ...string[]];
  if (!ID.test(id)) return 'the id is neither a Wikidata item (Q42) nor x- and lower-case words';
  const other = seen.get(id);
  if (other !== undefined)
    return other === `${name!}\t${description!}`
      ? 'another line has the same id and says the same'
      : `another line has the same id and says otherwise: "${other.replace('\t', '", "')}"`;
  if (letterCount(name!) < 2) return 'the name has fewer than two letters';
  const short = [...listOf(aliases!), ...listOf(weak!)].find((alias) => letterCount(alias) < 2);
  if (short !== undefined) return `the alias "${short}" has fewer than two letters`;
  if (!YEAR.test(from || '0') || !YEAR.test(to || '0')) return 'from and to must be years, or empty';
  if (!/^\d{1,2}$/.test(rank!) || Number(rank) > HIGHEST_RANK) return 'the rank must be a number from 0 to 99';
  const odd = listOf(flags!, ' ').find((flag) => !wideFlags.includes(flag as WideFlag));
  if (odd !== undefined) return `the flag "${odd}" is not known`;
  return sources === '' ? 'no source is named' : null;
}

function rowOf(cells: readonly string[], type: EntityType): WideRow {
  const [id, name, aliases, weak, description, country, from, to, rank, flags, sources] = cells as [
    string,
    ...string[],
  ];
  return {
    id,
    type,
    name: name!,
    aliases: listOf(aliases!),
    weak: listOf(weak!),
    description: description!,
    country: country || null,
    from: from ? Number(from) : null,
    to: to ? Number(to) : null,
    rank: Number(rank),
    flags: listOf(flags!, ' ') as WideFlag[],
    sources: listOf(sources!),
  };
}

function listOf(cell: string, between = '|'): string[] {
  return cell === '' ? [] : cell.split(between);
}
