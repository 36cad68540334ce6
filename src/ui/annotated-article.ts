/** An article with its annotations; every card and list is made from it. */
import type { Annotations, Mention, Statement, Subject, SubjectKind } from '../core/annotations';
import type { Briefs } from '../dataset/briefs';
import type { Article, Span } from '../text/article';
import { opensWithThat } from './statement-openings';

/** A link in the article's text. */
export interface ArticleLink extends Span {
  readonly url: string;
}

export interface Reading {
  readonly article: Article;
  readonly annotations: Annotations;
  /** Briefs of the entities that the annotations link to; none for looked-up words. */
  readonly briefs?: Briefs | undefined;
  /** Links to documents and to other sites, in reading order. */
  readonly links?: readonly ArticleLink[] | undefined;
  /** Host of the page, if known, to look up its outlet. */
  readonly host?: string | undefined;
  /** The article is only looked-up words, without day and outlet. */
  readonly wordsAlone?: boolean | undefined;
  /** Number of characters of the page's text that were not read; by default none. */
  readonly beyond?: number | undefined;
  /** Whether the page shows only the beginning of the article; by default not. */
  readonly isPreview?: boolean | undefined;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.index === b.index;
}

/** Returns the words of a span. */
export function wordsAt({ article }: Reading, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** Returns the content of a statement, without an attribution that interrupts it and without "that" before it. */
export function statementWords(reading: Reading, { spans, form }: Statement): string {
  const words = spans.map((span) => wordsAt(reading, span).trim()).join(' … ');
  return form === 'direct' ? words : words.replace(opensWithThat, '');
}

/**
 * Returns the reporting word of a statement ("denied") unless it is quoted directly: without it, a list would make the
 * speaker say what they did not.
 */
export function reportingWord(reading: Reading, { cue, form }: Statement): string | null {
  return cue && form !== 'direct' ? wordsAt(reading, cue) : null;
}

/** Returns the spans at which a subject is marked. */
export function spansOf({ annotations }: Reading, { kind, index }: Subject): readonly Span[] {
  const { mentions, statements, claims, told } = annotations;
  if (kind === 'statement') return statements[index]?.spans ?? [];
  const span = { mention: mentions, claim: claims, number: told }[kind][index];
  return span ? [span] : [];
}

/** Returns the mentions of the same entity, in reading order. */
export function sameChain({ annotations }: Reading, mention: Mention): readonly Mention[] {
  return annotations.mentions.filter((other) => other.chain === mention.chain);
}

/** Returns how the article introduces the entity of a mention, at any of its mentions; null if it does not. */
export function introductionOf(reading: Reading, mention: Mention): string | null {
  const span = sameChain(reading, mention).find(({ introduction }) => introduction)?.introduction;
  return span ? wordsAt(reading, span) : null;
}

/**
 * Returns the subjects at an offset, the most specific first: names, claims, statements; within a kind the shorter one
 * first; a number only where there is nothing else, because the cards of claims and statements tell of theirs.
 */
export function subjectsAt(reading: Reading, offset: number): Subject[] {
  const { mentions, claims, statements, told } = reading.annotations;
  const covers = ({ start, end }: Span) => start <= offset && offset < end;
  const found: (Subject & { length: number })[] = [];
  const add = (kind: SubjectKind, index: number, span: Span) => {
    if (covers(span)) found.push({ kind, index, length: span.end - span.start });
  };
  mentions.forEach((mention, index) => add('mention', index, mention));
  claims.forEach((claim, index) => add('claim', index, claim));
  statements.forEach((statement, index) => statement.spans.forEach((span) => add('statement', index, span)));
  if (!found[0]) told.forEach((span, index) => add('number', index, span));
  const rank: Record<SubjectKind, number> = { mention: 0, claim: 1, statement: 2, number: 3 };
  return found
    .sort((a, b) => rank[a.kind] - rank[b.kind] || a.length - b.length)
    .map(({ kind, index }) => ({ kind, index }));
}
