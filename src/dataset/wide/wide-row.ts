/**
 * The wide tier: one line each for very many names, as a table in a text file (`assets/dataset/wide/*.tsv`).
 * A line says what somebody is, from sources of origin; it has no dated roles.
 */
import type { EntityType } from '../kinds';

/** Columns of a file, in order; the first line names them. Lists are apart by `|`. */
export const wideColumns = [
  'id',
  'name',
  'aliases',
  'weak',
  'description',
  'country',
  'from',
  'to',
  'rank',
  'flags',
  'sources',
] as const;

/** Files of the wide tier and the type of what each names. */
export const wideFiles: Readonly<Record<string, EntityType>> = {
  people: 'person',
  companies: 'organisation',
  organisations: 'organisation',
  media: 'organisation',
  clubs: 'organisation',
  events: 'event',
  places: 'place',
};

/**
 * What a line warns of. `quiet`: little known, so that a private person of the name is more likely;
 * `word`: made of common words; `shared`: others here have the name.
 */
export const wideFlags = ['quiet', 'word', 'shared'] as const;

export type WideFlag = (typeof wideFlags)[number];

export interface WideRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that mean this only where a full name is in the article as well. */
  readonly weak: readonly string[];
  readonly description: string;
  /** Id of a country among the reviewed records, or null. */
  readonly country: string | null;
  /** Year of birth or founding, and of death or end; null where no source gives one. */
  readonly from: number | null;
  readonly to: number | null;
  /** 0 to 99: how well known. */
  readonly rank: number;
  readonly flags: readonly WideFlag[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}
