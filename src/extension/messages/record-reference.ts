/** The schema of a reference to a record. */
import { z } from 'zod';
import { recordId } from '../../dataset/schema';

export const recordReference = {
  dataset: recordId,
  /** Id of a reviewed record ("lena-berg"), or Wikidata id ("Q42") of one of the wide tier. */
  id: recordId.or(z.string().regex(/^Q[1-9]\d*$/)),
};
