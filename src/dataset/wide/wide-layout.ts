/**
 * The compiled wide tier, two files: names, which are looked up on every page, and lines, of which one is read when a
 * card opens.
 *
 *     names   the form of `compiled/layout.ts` with these sections; a row is a record, in the order of ids
 *       pool           strings; other sections point into it
 *       wideId         pool offset        wideName   pool offset
 *       wideCountry    index into `wideCountries`, pool offsets of ids of reviewed records; 0 is none
 *       wideType, wideRank, wideFlags     one byte each
 *       wideFields     bits of fields of life (see `text/life-fields.ts`)
 *       wideYears      birth and death, or first and last year; `NO_YEAR` if unknown
 *       wideLines      where each record's line begins in the other file, in bytes; one more for the end
 *       wideSources    pool offset of the sources' ids, separated by `|`
 *       first*, alias* … as in a dataset
 *     lines   UTF-8: description and sources, separated by a tab, one line for each record, in the order of ids
 */
import { aliasSectionNames } from '../compiled/alias-sections';

/** "SLDW". */
export const WIDE_MAGIC = 0x57444c53;

/** The bit of `wideFlags` for a line that says more than a kind of body, a country and years. */
export const TELLS = 0x80;

export const NO_YEAR = -32768;

export const wideSectionNames = [
  'pool',
  'wideInfo',
  'wideId',
  'wideName',
  'wideCountries',
  'wideCountry',
  'wideType',
  'wideRank',
  'wideFlags',
  'wideFields',
  'wideYears',
  'wideLines',
  ...aliasSectionNames,
] as const;

export type WideSectionName = (typeof wideSectionNames)[number];
