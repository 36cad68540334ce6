/**
 * Looks up words that a reader has selected: the article's own annotations, and every entity that the words may name. A
 * reader who asks is also offered what the article alone does not decide, such as a surname or one of several towns.
 */
import type { OpenedDataset } from '../dataset/opened';
import { annotate } from './annotate';
import type { Annotations, Mention, Subject, SubjectKind } from './annotations';
import type { Article, Span } from '../text/article';
import { findAlias, type NamedCandidate } from './names/alias-hits';
import { read, tokenAt } from '../text/reading';

export interface LookUp {
  /** The article's annotations, and after its mentions the other entities that the words may name. */
  readonly annotations: Annotations;
  /** The subjects at the words, best fit first; empty if nothing is known. */
  readonly subjects: readonly Subject[];
}

/** Largest number of subjects; more do not help somebody who asked for one name. */
const mostSubjects = 8;
/** Largest number of namesakes; further ones are little known. */
const mostCandidates = 4;
/** If a name takes this share of the selection, the reader asks for the name. */
const nameOnly = 0.5;

/**
 * @param article the article with the words, or the words themselves
 * @param span the selected words, UTF-16 offsets into the article's text
 */
export function lookUp(article: Article, span: Span, datasets: readonly OpenedDataset[]): LookUp {
  const found = annotate(article, datasets);
  const asked = trim(article.text, span);
  const named = candidatesAt(article, asked, found, datasets);
  const annotations = { ...found, mentions: [...found.mentions, ...named] };
  const at = (kind: SubjectKind, spans: readonly Span[]) =>
    spans.map((item, index) => ({
      kind,
      index,
      likeness: isPartOfName(kind, item, asked) ? 1 : likeness(item, asked),
    }));
  const subjects = [
    ...at('mention', annotations.mentions),
    ...at('claim', annotations.claims),
    ...at('statement', annotations.statements),
    ...at('number', annotations.told),
  ]
    .filter((subject) => subject.likeness > 0 && isKnown(annotations, subject))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostSubjects)
    .map(({ kind, index }) => ({ kind, index }));
  return { annotations, subjects };
}

/** Whether something is known: not for a name without a record that the article says nothing about. */
function isKnown({ mentions }: Annotations, { kind, index }: Subject): boolean {
  const mention = kind === 'mention' ? mentions[index] : undefined;
  if (!mention) return true;
  return (
    mention.entity !== null ||
    mentions.some(({ chain, introduction }) => chain === mention.chain && introduction !== null)
  );
}

/** Whether the words are a part of a name: the surname in "Ann Lee" means her, and nobody else. */
function isPartOfName(kind: SubjectKind, { start, end }: Span, asked: Span): boolean {
  return kind === 'mention' && start <= asked.start && asked.end <= end && asked.start < asked.end;
}

/** Returns the share that two spans have in common: 1 for the same words, 0 for none. */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Returns mentions for entities that the words may name beyond the article's own mentions. */
function candidatesAt(
  article: Article,
  asked: Span,
  { mentions }: Annotations,
  datasets: readonly OpenedDataset[],
): Mention[] {
  const { tokens } = read(article);
  const added: Mention[] = [];
  let chain = mentions.reduce((highest, mention) => Math.max(highest, mention.chain), -1);
  for (let token = tokenAt(tokens, asked.start); token < tokens.count && tokens.end[token]! <= asked.end;) {
    const hit = findAlias(tokens, token, datasets);
    const span = { start: tokens.start[token]!, end: tokens.end[(hit?.end ?? token + 1) - 1]! };
    if (!hit || span.start < asked.start || span.end > asked.end) {
      token++;
      continue;
    }
    const known = mentions.flatMap(({ start, end, entity }) =>
      start < span.end && span.start < end && entity ? [entity] : [],
    );
    for (const candidate of offered(hit.candidates, likeness(span, asked), known.length > 0)) {
      const mention = asMention(candidate, span, chain + 1);
      if (known.some(({ dataset, id }) => dataset === mention.entity?.dataset && id === mention.entity.id)) continue;
      added.push(mention);
      chain++;
    }
    token = hit.end;
  }
  return added;
}

/**
 * Chooses the offered candidates: for a selected name all, best known first; for a longer selection only names that are
 * not common words, and only if the article has not linked them.
 */
function offered(candidates: readonly NamedCandidate[], like: number, isLinked: boolean): readonly NamedCandidate[] {
  const known = [...candidates].sort((a, b) => b.dataset.prominence(b.entity) - a.dataset.prominence(a.entity));
  if (like >= nameOnly) return known.slice(0, mostCandidates);
  return isLinked ? [] : known.filter(({ needs }) => needs === 'nothing').slice(0, 1);
}

function asMention({ dataset, entity }: NamedCandidate, span: Span, chain: number): Mention {
  const { id, name, wikidata } = dataset.entity(entity);
  return {
    ...span,
    type: dataset.type(entity),
    entity: { dataset: dataset.info.id, id, name, wikidata },
    reference: 'name',
    introduction: null,
    chain,
    evidence: [],
  };
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (from < to && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
