/**
 * A dataset as one JSON file, which people publish and exchange.
 *
 *     { "format": "sidelight-dataset", "version": 1, "info": {…}, "sources": […], "entities": […],
 *       "notes": […], "topics": […], "series": […] }
 */
import { z } from 'zod';
import { ownSeriesSchema } from '../series/own-series';
import { datasetInfoSchema, entitySchema, figureTopicSchema, noteSchema, sourceSchema } from '../schema';

export const FORMAT = 'sidelight-dataset';

/** Raise it when older programs could no longer read a new file. */
export const FORMAT_VERSION = 1;

/** The lists of a file, each with the schema of its records. */
export const recordLists = {
  sources: sourceSchema,
  entities: entitySchema,
  notes: noteSchema,
  topics: figureTopicSchema,
  series: ownSeriesSchema,
} as const;

export type RecordList = keyof typeof recordLists;

export const isRecordList = (name: string): name is RecordList => Object.hasOwn(recordLists, name);

/** The whole file; the published JSON Schema is made from this. */
export const sidelightFileSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  info: datasetInfoSchema,
  sources: z.array(sourceSchema),
  entities: z.array(entitySchema).default([]),
  notes: z.array(noteSchema).default([]),
  topics: z.array(figureTopicSchema).default([]),
  series: z.array(ownSeriesSchema).default([]),
});

/** A dataset as a file. */
export type SidelightFile = z.infer<typeof sidelightFileSchema>;
