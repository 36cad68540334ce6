import { wordSet } from '../../../text/word-set';

/** Words that open a clause after a comma. */
export const clauseOpeners = wordSet(`
  and but or while whereas although though which who as after before because since when where until unless so yet despite
  with without adding hours days`);

/** Words at either end of a clause that only join it to its neighbour. */
export const leadingWords = wordSet(
  'that and but or so while whereas although though which who because yet however whether where when',
);

/** Words at the end of a clause that open what is cut off. */
export const trailingWords = wordSet('after before since until unless if as amid');

/** Prepositions and the like that open the rest of a phrase. */
export const remnantOpeners = wordSet(
  'in on at by for from of with without to during after before about via as according while when where and or',
);

/** First words of blocks that are not news: credits, teasers, notices. */
export const boilerplateOpeners = wordSet(`
  cover photo photos image images picture pictures photograph credit credits copyright read watch listen subscribe sign
  advertisement advertising follow share click related more story source sources getty afp reuters`);
