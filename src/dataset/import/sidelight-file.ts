/**
 * A dataset as one JSON file: what people publish and hand to each other.
 *
 *     { "format": "sidelight-dataset", "version": 1, "info": {…}, "sources": […], "entities": […],
 *       "notes": […], "topics": […] }
 */
import { z } from 'zod';
import { datasetInfoSchema, entitySchema, figureTopicSchema, noteSchema, sourceSchema } from '../schema';

export const FORMAT = 'sidelight-dataset';

/** Raised when a file of today could no longer be read by a program of yesterday. */
export const FORMAT_VERSION = 1;

/** The lists of a file, and what the records in each must be. */
export const recordLists = {
  sources: sourceSchema,
  entities: entitySchema,
  notes: noteSchema,
  topics: figureTopicSchema,
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
});

/** A dataset as a file. */
export type SidelightFile = z.infer<typeof sidelightFileSchema>;
