/** Skips the listeners of a verb of saying: "told the court, its clerk and Lena Ortiz that …". */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, kindAt } from '../chunks/chunk-queries';

/** Returns the chunk after the listeners that begin at `at`. */
export function afterListener(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  while (kindAt(chunks, next) === Kind.Prep && kindAt(chunks, next + 1) === Kind.Noun) next += 2;
  if (kindAt(chunks, next) === Kind.Relative) return afterRelative(chunks, next);
  if (
    kindAt(chunks, next) === Kind.Conjunction &&
    kindAt(chunks, next + 1) === Kind.Noun &&
    kindAt(chunks, next + 2) !== Kind.Verb
  )
    next += 2;
  return afterListenersOffice(chunks, next);
}

/** Returns the infinitive after a listener's clause, or the clause: "asking anyone who saw the car [to call]". */
function afterRelative(chunks: readonly Chunk[], relative: number): number {
  for (let at = relative + 2; at < chunks.length && chunks[at]!.kind !== Kind.Comma; at++)
    if (chunks[at]!.kind === Kind.Infinitive && kindAt(chunks, at - 1) !== Kind.Verb) return at;
  return relative;
}

/** Skips a listener's description between commas: "asked Lena Ortiz, the clerk of the court, to go". */
function afterListenersOffice(chunks: readonly Chunk[], comma: number): number {
  if (kindAt(chunks, comma) !== Kind.Comma || kindAt(chunks, comma + 1) !== Kind.Noun) return comma;
  const close = endOfPhrase(chunks, comma + 1) + 1;
  const then = kindAt(chunks, close + 1);
  return kindAt(chunks, close) === Kind.Comma && (then === Kind.Infinitive || then === Kind.That) ? close + 1 : comma;
}
