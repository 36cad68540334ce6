/**
 * Reads the words that tell a claim from others on its subject: groups of alternatives. A text must have one
 * alternative of each group.
 *
 *   [["tariff", "duties"], ["pay", "let in"], ["more", "not a single"]]
 *
 * An alternative of several words needs all of them, in any form and order. A function word ("more", "only") must occur
 * as it is written; any negation matches a negation. A number may be said in any way: "60" as "sixty percent" or "six in
 * ten", "4 trillion" as "$4tn".
 */
import { articleFromText } from '../text/article';
import { findQuantities } from '../text/quantities/find-quantities';
import type { Quantity } from '../text/quantities/quantity';
import { read } from '../text/reading';
import { Shape } from '../text/token';
import { tokenise } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { sameFigure } from './agreement';
import { kinOf, withKin } from './kin';
import { Turn, turnOf } from './matching-words';
import { NO_TERM, termAt, type TermSet } from './terms';
import type { Wording } from './wording';

/** One alternative of a group. */
export interface Alternative {
  /** Terms of its content words, or of their groups (`kin.ts`), all required. */
  readonly terms: readonly number[];
  /** Hashes of its function words, all required; articles and prepositions do not count. */
  readonly functionWords: readonly number[];
  /** Whether it has a negation. */
  readonly negates: boolean;
  /** Whether it is a name, which may be anywhere in the article. */
  readonly isName: boolean;
  /** Its number, and the terms of its other words; null without a number. */
  readonly amount: Amount | null;
}

interface Amount {
  readonly quantity: Quantity;
  readonly besides: readonly number[];
}

/** The alternatives of one group. */
export type SaidGroup = readonly Alternative[];

/** Function words that are ignored beside others: "let in" matches "let the boats in" and "let them into". */
const silentWords = wordSet(`
  a an the of to in for by with and or that is are was were be been being it its has have had on at as from into who which
  i me my we us our you your he him his she her they them their this these those s t`);

/** Reads the groups of a claim. Drops empty alternatives, and groups that have no other. */
export function readMustSay(groups: readonly (readonly string[])[]): SaidGroup[] {
  return groups.map((words) => words.map(readAlternative).filter(saysSomething)).filter((group) => group.length > 0);
}

/** Whether an alternative requires anything; one of only articles and prepositions does not. */
export function asksForSomething(words: string): boolean {
  return saysSomething(readAlternative(words));
}

const saysSomething = ({ terms, functionWords, negates }: Alternative) =>
  terms.length > 0 || functionWords.length > 0 || negates;

function readAlternative(words: string): Alternative {
  const tokens = tokenise(words);
  const terms: number[] = [];
  const functionWords: number[] = [];
  let negates = false;
  for (let token = 0; token < tokens.count; token++) {
    const term = termAt(tokens, token);
    const hash = tokens.hash[token]!;
    if (turnOf(hash) === Turn.Negates) negates = true;
    else if (term !== NO_TERM) terms.push(kinOf(term));
    else if (tokens.shape[token]! <= Shape.Uncased && !silentWords(hash)) functionWords.push(hash);
  }
  const isName = terms.length > 0 && /^\p{Lu}/u.test(words);
  return { terms, functionWords, negates, isName, amount: amountIn(words) };
}

/** Reads the number of an alternative: "4 trillion", "50 years", "two thirds". */
function amountIn(words: string): Amount | null {
  const reading = read(articleFromText(words));
  const [quantity, another] = findQuantities(reading);
  if (!quantity || another) return null;
  const { tokens } = reading;
  const besides: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const isInside = tokens.start[token]! >= quantity.start && tokens.end[token]! <= quantity.end;
    const term = isInside ? NO_TERM : termAt(tokens, token);
    if (term !== NO_TERM) besides.push(kinOf(term));
  }
  return { quantity, besides };
}

/** The text that is tested: a clause, and the terms of the article around it, with their groups. */
export interface SaidBy {
  readonly clause: ReadonlySet<number>;
  readonly wording: Pick<Wording, 'functionWords' | 'negations' | 'quantities'>;
  readonly article: TermSet;
}

/** Returns a clause as the text that is tested. @param article terms with their groups */
export const saidBy = (wording: Wording, article: TermSet): SaidBy => ({
  clause: withKin(wording.terms),
  wording,
  article,
});

/** Whether one alternative of each group is in the text. */
export function saysAll(groups: readonly SaidGroup[], said: SaidBy): boolean {
  return groups.every((group) => group.some((alternative) => isSaid(alternative, said)));
}

/** Whether one alternative of a group is in the text; true for an empty group. */
export function isSaidIn(words: readonly string[], said: SaidBy): boolean {
  return saysAll(readMustSay([words]), said);
}

function isSaid(alternative: Alternative, { clause, wording, article }: SaidBy): boolean {
  const { terms, functionWords, negates, isName, amount } = alternative;
  if (negates && wording.negations === 0) return false;
  if (amount?.besides.every((term) => clause.has(term)) && saysAmount(amount.quantity, wording.quantities)) return true;
  if (!functionWords.every((hash) => wording.functionWords.includes(hash))) return false;
  return terms.every((term) => clause.has(term)) || (isName && terms.every((term) => article.has(term)));
}

/** Whether one of the quantities is the number. A bare number up to 100 may be one of percent. */
function saysAmount(quantity: Quantity, said: readonly Quantity[]): boolean {
  const isBare = quantity.unit === null && quantity.low !== null && quantity.low > 1 && quantity.low <= 100;
  const asShare = isBare ? { ...quantity, unit: 'percent' } : null;
  return said.some((other) => sameFigure(quantity, other) || (asShare !== null && sameFigure(asShare, other)));
}

/**
 * Returns terms for a quick test of a whole text: for each group that terms can test, one term of each alternative. A
 * text without any of a group's terms does not make the claim. Numbers are said in too many ways.
 */
export function termsAskedFor(groups: readonly SaidGroup[]): number[][] {
  return groups
    .filter((group) => group.every(({ terms, amount }) => terms.length > 0 && amount === null))
    .map((group) => [...new Set(group.map(({ terms }) => terms[0]!))]);
}
