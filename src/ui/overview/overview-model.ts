/** What popup and panel show of an article: counts, coverage, voices, and a row for each thing. */
import type { Claim, Mention, Statement } from '../../core/annotations';
import type { Span } from '../../text/article';
import { reportingWord, statementWords, wordsAt, type Reading, type Subject } from '../annotated-article';

/** A row of a list. */
export interface Row {
  readonly subject: Subject;
  /** Where it stands: the place to jump to. */
  readonly span: Span;
  readonly words: string;
  /** Who said it, where that is known; null for names and for the article's own voice. */
  readonly speaker: string | null;
  /** The word that reports it, see `reportingWord`; null for names and for the article's own voice. */
  readonly word: string | null;
  /** What a name names; null for all others. */
  readonly type: Mention['type'] | null;
  /** Everywhere that it stands in the article; one place for all but names. */
  readonly places: readonly Span[];
  readonly noted: boolean;
  readonly caveat: boolean;
}

/** Words of one speaker. `name` is null for all whose name is not known. */
export interface Voice {
  readonly name: string | null;
  readonly words: number;
  /** Share of the largest voice, 0 to 1. */
  readonly share: number;
}

export interface Overview {
  readonly claims: readonly Row[];
  readonly statements: readonly Row[];
  readonly names: readonly Row[];
  /** Claims with a note or with published estimates. */
  readonly noted: number;
  readonly voices: readonly Voice[];
}

export function overviewOf(reading: Reading): Overview {
  const claims = reading.annotations.claims.map((claim, index) => claimRow(reading, claim, index));
  return {
    claims,
    statements: reading.annotations.statements.map((statement, index) => ({
      subject: { kind: 'statement', index } as const,
      span: { start: statement.start, end: statement.end },
      words: statementWords(reading, statement),
      speaker: speakerOf(statement),
      word: reportingWord(reading, statement),
      type: null,
      places: statement.spans,
      noted: false,
      caveat: false,
    })),
    names: nameRows(reading),
    noted: claims.filter(({ noted }) => noted).length,
    voices: voicesOf(reading),
  };
}

function claimRow(reading: Reading, claim: Claim, index: number): Row {
  const statement = claim.attribution.statement;
  const told = statement === null ? undefined : reading.annotations.statements[statement];
  return {
    subject: { kind: 'claim', index },
    span: { start: claim.start, end: claim.end },
    words: wordsAt(reading, claim),
    speaker: told ? speakerOf(told) : null,
    word: told ? reportingWord(reading, told) : null,
    type: null,
    places: [claim],
    noted: claim.notes.length > 0 || claim.figures.length > 0,
    caveat: claim.caveat !== null,
  };
}

/** One row for each entity, at its first mention that is a name. */
function nameRows(reading: Reading): Row[] {
  const rows = new Map<number, Row>();
  reading.annotations.mentions.forEach((mention, index) => {
    const row = rows.get(mention.chain);
    const words = mention.entity?.name ?? wordsAt(reading, mention);
    if (row) rows.set(mention.chain, { ...row, places: [...row.places, mention] });
    else {
      rows.set(mention.chain, {
        subject: { kind: 'mention', index },
        span: { start: mention.start, end: mention.end },
        words,
        speaker: null,
        word: null,
        type: mention.type,
        places: [mention],
        noted: mention.entity !== null,
        caveat: false,
      });
    }
  });
  return [...rows.values()];
}

function speakerOf({ speaker }: Statement): string | null {
  return speaker?.entity?.name ?? speaker?.name ?? null;
}

/** Words of each speaker, the most first. What is told within another's words counts for the inner speaker. */
function voicesOf(reading: Reading): Voice[] {
  const { statements } = reading.annotations;
  const own = statements.map((statement) =>
    statement.spans.reduce((sum, span) => sum + countWords(wordsAt(reading, span)), 0),
  );
  const totals = new Map<string | null, number>();
  statements.forEach((statement, index) => {
    const inner = statements.reduce(
      (sum, other, at) => (other.within === index && covers(statement, other) ? sum + (own[at] ?? 0) : sum),
      0,
    );
    const name = speakerOf(statement);
    totals.set(name, (totals.get(name) ?? 0) + Math.max(0, (own[index] ?? 0) - inner));
  });
  const most = Math.max(1, ...totals.values());
  return [...totals]
    .filter(([, words]) => words > 0)
    .map(([name, words]) => ({ name, words, share: words / most }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
