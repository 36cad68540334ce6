/**
 * Reads what a text must say for it to be a certain claim and not only on the same subject: groups of
 * alternatives, of each of which one must be said.
 *
 *   [["tariff", "duties"], ["pay", "let in"], ["more", "not a single"]]
 *
 * An alternative of several words is said where all of them are, in any of their forms and in any order. A
 * function word ("more", "only") must be said as it is written; a negation is said by any negation.
 */
import { Shape } from '../text/token';
import { tokenise } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { Turn, turnOf } from './matching-words';
import { NO_TERM, termAt, type TermSet } from './terms';
import type { Wording } from './wording';

/** One way in which a group may be said. */
export interface Alternative {
  /** Terms of its content words, all of which must be said. */
  readonly terms: readonly number[];
  /** Hashes of its function words, all of which must be said; articles and prepositions do not count. */
  readonly functionWords: readonly number[];
  /** Whether it has a negation. */
  readonly negates: boolean;
  /** Whether it is a name, which may also be said elsewhere in the article. */
  readonly isName: boolean;
}

/** The alternatives of one group. */
export type SaidGroup = readonly Alternative[];

/** Function words that tell nothing beside others: "let in" is said by "let the boats in" and by "let them into". */
const silentWords = wordSet(`
  a an the of to in for by with and or that is are was were be been being it its has have had on at as from into who which
  i me my we us our you your he him his she her they them their this these those s t`);

/** Reads the groups of a claim. Alternatives that say nothing are left out, and with them a group that has no other. */
export function readMustSay(groups: readonly (readonly string[])[]): SaidGroup[] {
  return groups.map((words) => words.map(readAlternative).filter(saysSomething)).filter((group) => group.length > 0);
}

/** Whether an alternative asks for anything at all: one of articles and prepositions does not. */
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
    else if (term !== NO_TERM) terms.push(term);
    else if (tokens.shape[token]! <= Shape.Uncased && !silentWords(hash)) functionWords.push(hash);
  }
  return { terms, functionWords, negates, isName: terms.length > 0 && /^\p{Lu}/u.test(words) };
}

/** What is said: a clause, and the terms of the article around it. */
export interface SaidBy {
  readonly clause: ReadonlySet<number>;
  readonly wording: Pick<Wording, 'functionWords' | 'negations'>;
  readonly article: TermSet;
}

/** Whether one alternative of each group is said. */
export function saysAll(groups: readonly SaidGroup[], said: SaidBy): boolean {
  return groups.every((group) => group.some((alternative) => isSaid(alternative, said)));
}

/** Whether one word or phrase of a group is said; a group that asks for nothing is. */
export function isSaidIn(words: readonly string[], said: SaidBy): boolean {
  return saysAll(readMustSay([words]), said);
}

function isSaid({ terms, functionWords, negates, isName }: Alternative, { clause, wording, article }: SaidBy): boolean {
  if (negates && wording.negations === 0) return false;
  if (!functionWords.every((hash) => wording.functionWords.includes(hash))) return false;
  return terms.every((term) => clause.has(term)) || (isName && terms.every((term) => article.has(term)));
}

/**
 * The terms by which a whole text is tested before its clauses are: of each group that can be told by terms, one term
 * of each alternative. A text without any of a group's terms does not make the claim.
 */
export function termsAskedFor(groups: readonly SaidGroup[]): number[][] {
  return groups
    .filter((group) => group.every(({ terms }) => terms.length > 0))
    .map((group) => [...new Set(group.map(({ terms }) => terms[0]!))]);
}
