import { articleFromText } from '../../../src/text/article';
import type { Mention, Statement } from '../../../src/core/annotations';
import { findMentions } from '../../../src/core/names/find-mentions';
import { findStatements } from '../../../src/core/statements/find-statements';
import { read } from '../../../src/text/reading';

export interface Found {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** The statements of a text, without a dataset. */
export function find(text: string): Found {
  const reading = read(articleFromText(text));
  const mentions = findMentions(reading, []);
  return { text, statements: findStatements(reading, mentions), mentions };
}

/** One line a statement: "speaker | verb or cue | content … content". */
export function statementsOf(text: string): string[] {
  const { statements } = find(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return statements.map(({ speaker, verb, cue, spans }) =>
    [speaker ? words(speaker) : '?', verb ?? (cue ? words(cue) : '?'), spans.map(words).join(' … ')].join(' | '),
  );
}
