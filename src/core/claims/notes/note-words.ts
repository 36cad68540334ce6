/** Reads names, written numbers and words of a note's wordings as terms. */
import { months } from '../../../text/quantities/words';
import { tokenise } from '../../../text/tokens';
import { Shape } from '../../../text/token';
import { NO_TERM, termAt } from '../../../wording/terms';

/**
 * Returns runs of capitalised words, each as the terms of its words. The first word of a claim counts only if another
 * follows ("Mara Vell").
 */
export function namesIn(claim: string): number[][] {
  const tokens = tokenise(claim);
  const runs: number[][] = [];
  let run: number[] = [];
  let initials = '';
  const isName = (token: number) =>
    isCapitalised(tokens.shape[token] ?? Shape.Punctuation) && !months(tokens.hash[token]!);
  for (let token = isName(1) ? 0 : 1; token <= tokens.count; token++) {
    const term = isName(token) ? termAt(tokens, token) : NO_TERM;
    if (term !== NO_TERM) {
      run.push(term);
      initials += tokens.text[tokens.start[token]!]!;
    } else if (run.length) {
      // The text may have "NHS" for "National Health Service".
      if (run.length > 1) run.push(...termsOf(initials.toLowerCase()));
      runs.push(run);
      run = [];
      initials = '';
    }
  }
  return runs;
}

const isCapitalised = (shape: number) => shape >= Shape.Capitalised && shape <= Shape.Mixed;

/** Returns the terms of the numbers in a wording, as written. */
export function writtenNumbersIn(wording: string): number[] {
  const tokens = tokenise(wording);
  const written = Array.from({ length: tokens.count }, (_, token) => token).filter(
    (token) => tokens.shape[token] === Shape.Number,
  );
  return written.map((token) => termAt(tokens, token));
}

/** Returns the terms of all words. */
export function termsOf(words: string): number[] {
  const tokens = tokenise(words);
  return Array.from({ length: tokens.count }, (_, token) => termAt(tokens, token)).filter((term) => term !== NO_TERM);
}
