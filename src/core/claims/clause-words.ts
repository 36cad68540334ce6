import { wordSet } from '../text/word-set';

/** After a comma these open a clause of its own. */
export const clauseOpeners = wordSet(`
  and but or while whereas although though which who as after before because since when where until unless so yet despite
  with without adding hours days`);

/** At the beginning of a clause these only join it to what stood before. */
export const leadingWords = wordSet('that and but or so while whereas although though which who because yet however whether');
