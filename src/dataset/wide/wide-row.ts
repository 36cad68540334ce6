/**
 * The wide tier: one line for each of very many names, in tables (`assets/dataset/wide/*.tsv`). A line says who or what
 * the name is, with its sources; it has no dated roles.
 */
import type { EntityType } from '../kinds';

/** Columns of a file, in order; its first line names them. Lists are separated by `|`. */
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

/** Files of the wide tier, with the type of their entities. */
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
 * Warnings of a line. `quiet`: little known, so a private person of that name is more likely; `word`: made of common
 * words; `shared`: other lines have the name.
 */
export const wideFlags = ['quiet', 'word', 'shared'] as const;

export type WideFlag = (typeof wideFlags)[number];

export interface WideRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that mean this entity only if a full name is in the article too. */
  readonly weak: readonly string[];
  readonly description: string;
  /** Id of a country among the reviewed records, or null. */
  readonly country: string | null;
  /** Year of birth or founding, and of death or end; null if no source has one. */
  readonly from: number | null;
  readonly to: number | null;
  /** 0 to 99: how well known. */
  readonly rank: number;
  readonly flags: readonly WideFlag[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}
