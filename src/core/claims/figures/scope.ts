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
  /** Null if no word says it. */
  readonly who: Who | null;
  readonly what: What | null;
  /** Countries or parties right at the figure ("Ukrainian soldiers"), in lower case. */
  readonly sides: readonly string[];
}

/** Who is counted and what happened to them, by the words of a range. */
export type WhoAndWhat = Pick<FigureScope, 'who' | 'what'>;

/**
 * Returns the scope of a figure. The counted noun decides; words elsewhere in the clause fill in the rest.
 * @param around the scope of the whole clause, see `whoAndWhat`
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
  // "200 Palestinians": the noun itself names the side, and people are counted.
  const noun = quantity.unit?.split(' ').at(-1) ?? '';
  const isOfPeople = isPeopleName(noun);
  if (isOfPeople) sides.push(noun.toLowerCase());
  return {
    who: inside.who ?? (isOfPeople ? 'people' : inside.what ? null : around.who),
    what: inside.what ?? around.what,
    sides,
  };
}

/** Whether it is a share. A part of a country is not a part of its people: others may hold "20 percent of Ukraine". */
const isShare = ({ low, high, unit }: Quantity) => unit === 'percent' || (unit === null && (high ?? low ?? 1) < 1);

/** Longest text between figure and country: " from " with some more white space. */
const LONGEST_GENITIVE = 16;

/** Whether a country right after the figure is the people's: "soldiers from Russia". */
function isGenitive(tokens: Tokens, from: number, to: number): boolean {
  return to >= from && to - from <= LONGEST_GENITIVE && /^\s*(?:from|of)\s*$/.test(tokens.text.slice(from, to));
}

/** Reads who and what from a range of tokens. */
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

/** Returns the scope that a topic or estimate states. */
export function statedScope(scope: Partial<Scope>): FigureScope {
  const words = tokenise(`${scope.who ?? ''} ; ${scope.what ?? ''}`);
  const { who, what } = whoAndWhat(words, 0, words.count);
  return {
    who,
    what: hasBoth(scope.what ?? '') ? 'casualties' : what,
    sides: scope.side ? [scope.side.toLowerCase()] : [],
  };
}

/** Killed and wounded together are casualties. */
const hasBoth = (what: string) => /killed|dead|death/i.test(what) && /wounded|injured/i.test(what);

/**
 * Returns how a figure's scope differs from a stated one.
 * @returns null if they are clearly different things and must not be compared
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

/** Whether two figures count the same people and the same fate, as far as both say. */
export function sameScope(a: FigureScope, b: FigureScope): boolean {
  return (a.who ?? 'people') === (b.who ?? 'people') && (a.what === null || b.what === null || a.what === b.what);
}

/** Whether a unit is a capitalised plural of people: "Palestinians", "Norwegians"; not a currency code. */
export function isPeopleName(noun: string): boolean {
  // Most nouns are in lower case: then the pattern need not be compiled.
  return noun.charAt(0) !== noun.charAt(0).toLowerCase() && /^\p{Lu}\p{Ll}+s$/u.test(noun);
}
