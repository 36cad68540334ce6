/** A record as a message names it. */
import { z } from 'zod';
import { recordId } from '../../dataset/schema';

export const recordReference = {
  dataset: recordId,
  /** Words of a reviewed record ("lena-berg"), or the item of Wikidata ("Q42") of one of the wide tier. */
  id: recordId.or(z.string().regex(/^Q[1-9]\d*$/)),
};
