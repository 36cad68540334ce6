/** Cuts picture credits after the words of a statement: "(Photo: Bay Wire/Jane Doe)", "Jane Doe/EPA". */
import { Shape, type Tokens } from '../../text/token';
import { wordSet } from '../../text/word-set';
import { CLOSING_BRACKET, DOT, OPENING_BRACKET, SLASH } from '../../text/marks';

const isCreditWord = wordSet('photo photos image images picture pictures credit photograph file handout courtesy via');
const isAgency = wordSet(
  'ap afp epa reuters getty pa dpa anp efe ansa upi shutterstock alamy zuma xinhua bloomberg rex',
);

/** Tokens that a credit may take. */
const LONGEST = 12;

/** Returns the token after the last word of `[first, end)` without a credit. */
export function withoutCredit(tokens: Tokens, first: number, end: number): number {
  const bracket = bracketAt(tokens, first, end);
  if (bracket > first) return isCreditWord(tokens.hash[bracket + 1]!) || hasSlash(tokens, bracket, end) ? bracket : end;
  return slashCredit(tokens, first, end);
}

/** Returns the bracket at the end of the range, or -1. */
function bracketAt(tokens: Tokens, first: number, end: number): number {
  if (tokens.shape[end - 1] !== Shape.Punctuation || tokens.hash[end - 1] !== CLOSING_BRACKET) return -1;
  for (let at = end - 2; at > first && end - at <= LONGEST; at--)
    if (tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === OPENING_BRACKET) return at;
  return -1;
}

function hasSlash({ hash, shape }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (shape[at] === Shape.Punctuation && hash[at] === SLASH) return true;
  return false;
}

/** Finds capitalised words with a slash and an agency after a closing mark or a full stop: "Jane Doe/EPA". */
function slashCredit(tokens: Tokens, first: number, end: number): number {
  const last = end - 1;
  if (tokens.shape[last - 1] !== Shape.Punctuation || tokens.hash[last - 1] !== SLASH || !isAgency(tokens.hash[last]!))
    return end;
  let at = last - 2;
  while (
    at > first &&
    last - at <= LONGEST &&
    tokens.shape[at]! >= Shape.Capitalised &&
    tokens.shape[at]! <= Shape.Mixed
  )
    at--;
  const isBehindMark =
    tokens.shape[at] === Shape.Quote || (tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === DOT);
  return isBehindMark ? at + 1 : end;
}
