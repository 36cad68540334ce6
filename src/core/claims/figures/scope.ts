/** Reads who is counted, and what happened to them, from the words around a figure. */
import type { ScopeDifference } from '../../annotations';
import type { Quantity } from '../../../text/quantities/quantity';
import type { Scope } from '../../../dataset/schema';
import { tokenAt } from '../../../text/reading';
import { tokenise } from '../../../text/tokens';
import type { Tokens } from '../../../text/token';
import type { Demonym } from '../scene';
import { whatWords, whoWords, type What, type Who } from './scope-words';

export interface FigureScope {
  /** Null where no word says it. */
  readonly who: Who | null;
  readonly what: What | null;
  /** Names of the countries or parties written right at the figure ("Ukrainian soldiers"), in lower case. */
  readonly sides: readonly string[];
}

/** What the words of a stretch say of who is counted and what happened to them. */
export type WhoAndWhat = Pick<FigureScope, 'who' | 'what'>;

/**
 * Who and what stand in a counted noun decide; words elsewhere in the clause fill what it leaves open.
 * @param around what the whole clause says, see `whoAndWhat`
 */
export function scopeAt(
  tokens: Tokens,
  around: WhoAndWhat,
  quantity: Quantity,
  places: readonly Demonym[],
): FigureScope {
  const from = tokenAt(tokens, quantity.start);
  const to = tokenAt(tokens, quantity.end - 1) + 1;
  const inside = whoAndWhat(tokens, from, to);
  const sides = places
    .filter(
      (place) =>
        place.end > quantity.start &&
        (place.start < quantity.end || (!isShare(quantity) && isGenitive(tokens, quantity.end, place.start))),
    )
    .map(({ entity }) => entity.name.toLowerCase());
  // "200 Palestinians": the counted noun names the side itself, and people are counted, whoever is spoken of beside them.
  const noun = quantity.unit?.split(' ').at(-1) ?? '';
  const isOfPeople = isPeopleName(noun);
  if (isOfPeople) sides.push(noun.toLowerCase());
  return {
    who: inside.who ?? (isOfPeople ? 'people' : inside.what ? null : around.who),
    what: inside.what ?? around.what,
    sides,
  };
}

/** A part of a country is no part of its people: "20 percent of Ukraine" may be held by others. */
const isShare = ({ low, high, unit }: Quantity) => unit === 'percent' || (unit === null && (high ?? low ?? 1) < 1);

/** " from " with some white space more. */
const LONGEST_GENITIVE = 16;

/** A country right behind the figure may be whose people it is ("soldiers from Russia"). */
function isGenitive(tokens: Tokens, from: number, to: number): boolean {
  return to >= from && to - from <= LONGEST_GENITIVE && /^\s*(?:from|of)\s*$/.test(tokens.text.slice(from, to));
}

/** Reads a stretch of tokens. */
export function whoAndWhat(tokens: Tokens, first: number, end: number): WhoAndWhat {
  let who: Who | null = null;
  let what: What | null = null;
  for (let token = first; token < end; token++) {
    const found = whoWords(tokens.hash[token]!);
    if (found && (who === null || who === 'people')) who = found;
    what ??= whatWords(tokens.hash[token]!) ?? null;
  }
  return { who, what };
}

/** The scope that a topic or estimate states, in the same words. */
export function statedScope(scope: Partial<Scope>): FigureScope {
  const words = tokenise(`${scope.who ?? ''} ; ${scope.what ?? ''}`);
  const { who, what } = whoAndWhat(words, 0, words.count);
  return {
    who,
    what: hasBoth(scope.what ?? '') ? 'casualties' : what,
    sides: scope.side ? [scope.side.toLowerCase()] : [],
  };
}

/** "killed and wounded" together are casualties. */
const hasBoth = (what: string) => /killed|dead|death/i.test(what) && /wounded|injured/i.test(what);

/**
 * How an article's figure differs in scope from a stated one.
 * @returns null where they are plainly different things and must not be compared at all
 */
export function scopeDifferences(figure: FigureScope, stated: FigureScope): ScopeDifference[] | null {
  const differences: ScopeDifference[] = [];
  const who = figure.who ?? 'people';
  if (stated.who && who !== stated.who) {
    if (who !== 'people' && stated.who !== 'people') return null;
    differences.push('who');
  }
  if (stated.what && figure.what && figure.what !== stated.what) {
    if (figure.what !== 'casualties' && stated.what !== 'casualties') return null;
    differences.push('what');
  }
  const [side] = stated.sides;
  if (side && !figure.sides.includes(side)) {
    if (figure.sides.length) return null;
    differences.push('side');
  }
  return differences;
}

/** Whether two figures measure the same people and the same fate, as far as both say. */
export function sameScope(a: FigureScope, b: FigureScope): boolean {
  return (a.who ?? 'people') === (b.who ?? 'people') && (a.what === null || b.what === null || a.what === b.what);
}

/** "Palestinians", "Norwegians": a capitalised plural that counts people; currency codes are no such. */
export function isPeopleName(noun: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(noun);
}
