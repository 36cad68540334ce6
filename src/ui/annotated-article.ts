/** An article with what the core says of it: what every card and list is made from. */
import type { Annotations, Claim, Mention, Statement, Subject, SubjectKind } from '../core/annotations';
import type { Briefs } from '../dataset/briefs';
import type { Article, Span } from '../text/article';
import { opensWithThat } from './statement-openings';

/** A link that the article itself gives in its text. */
export interface ArticleLink extends Span {
  readonly url: string;
}

export interface Reading {
  readonly article: Article;
  readonly annotations: Annotations;
  /** What is known in brief of the entities that the annotations link to; of looked-up words nothing. */
  readonly briefs?: Briefs | undefined;
  /** Links to documents and to other sites, in reading order. */
  readonly links?: readonly ArticleLink[] | undefined;
  /** Of the page, where it is known: who publishes it may be in the list of outlets. */
  readonly host?: string | undefined;
  /** The article is nothing but words that were looked up: of its day and outlet nothing can be said. */
  readonly wordsAlone?: boolean | undefined;
  /** Characters that the text goes on for on the page, and that were not read; none unless told. */
  readonly beyond?: number | undefined;
  /** Whether the page shows only the beginning of the article; not unless told. */
  readonly isPreview?: boolean | undefined;
  /** ISO day of the first publication, where the article's day is that of its update. */
  readonly firstPublished?: string | null | undefined;
  /** ISO day of an update far from the article's day, which is then that of its first publication. */
  readonly updatedLater?: string | null | undefined;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.index === b.index;
}

/** The words of a span. */
export function wordsAt({ article }: Reading, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The content of a statement without the attribution that interrupts it, and without the "that" before it. */
export function statementWords(reading: Reading, { spans, form }: Statement): string {
  const words = spans.map((span) => wordsAt(reading, span).trim()).join(' … ');
  return form === 'direct' ? words : words.replace(opensWithThat, '');
}

/**
 * The word that reports a statement ("denied"), where its words are not quoted as the speaker's own: in a list
 * they would else say what the speaker did not.
 */
export function reportingWord(reading: Reading, { cue, form }: Statement): string | null {
  return cue && form !== 'direct' ? wordsAt(reading, cue) : null;
}

/** The spans at which a subject is marked. */
export function spansOf({ annotations }: Reading, { kind, index }: Subject): readonly Span[] {
  if (kind === 'mention') return one(annotations.mentions[index]);
  if (kind === 'claim') return one(annotations.claims[index]);
  return annotations.statements[index]?.spans ?? [];
}

function one(item: Mention | Claim | undefined): readonly Span[] {
  return item ? [item] : [];
}

/** Mentions of the same entity, in reading order. */
export function sameChain({ annotations }: Reading, mention: Mention): readonly Mention[] {
  return annotations.mentions.filter((other) => other.chain === mention.chain);
}

/** How the article introduces whom a mention names, at any mention of theirs; null where it does not. */
export function introductionOf(reading: Reading, mention: Mention): string | null {
  const span = sameChain(reading, mention).find(({ introduction }) => introduction)?.introduction;
  return span ? wordsAt(reading, span) : null;
}

/**
 * The subjects at an offset, the most specific first: names before claims before statements, and of
 * two of a kind the shorter one.
 */
export function subjectsAt(reading: Reading, offset: number): Subject[] {
  const { mentions, claims, statements } = reading.annotations;
  const covers = ({ start, end }: Span) => start <= offset && offset < end;
  const found: (Subject & { length: number })[] = [];
  const add = (kind: SubjectKind, index: number, span: Span) => {
    if (covers(span)) found.push({ kind, index, length: span.end - span.start });
  };
  mentions.forEach((mention, index) => add('mention', index, mention));
  claims.forEach((claim, index) => add('claim', index, claim));
  statements.forEach((statement, index) => statement.spans.forEach((span) => add('statement', index, span)));
  const rank: Record<SubjectKind, number> = { mention: 0, claim: 1, statement: 2 };
  return found
    .sort((a, b) => rank[a.kind] - rank[b.kind] || a.length - b.length)
    .map(({ kind, index }) => ({ kind, index }));
}
