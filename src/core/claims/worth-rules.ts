/** Weights and words by which the worth of a clause is judged. */
import { wordSet } from '../text/word-set';

export const opinionWords = wordSet(`
  think believe feel hope wish guess suppose want should must ought believes thinks feels hopes wants great terrible wonderful
  beautiful horrible best worst love hate thank thanks please welcome let's congratulations amazing`);
export const forecastWords = wordSet('will shall would going gonna won\'t might may could promise promises hopefully');
export const questionOpeners = wordSet('what why how who when where do does did is are can could would should');
export const factVerbs = wordSet(`
  was were has had have is are been lost gained rose fell killed died increased decreased cut raised spent voted signed passed
  approved rejected launched said agreed met won created`);

export const worthWeights = {
  bias: -0.6, quantity: 1.6, opinion: -0.9, forecast: -0.7, question: -2.5, fact: 0.5, names: 0.3, short: -0.6,
} as const;

/** Claims are shown from this worth on. */
export const WORTH_SHOWN = 0.5;
