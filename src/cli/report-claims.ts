import type { Annotations, Claim, FigureMatch, NoteMatch } from '../core/annotations';
import type { Evidence } from '../dataset/kinds';
import type { Article } from '../text/article';
import { compareDate } from '../dates/compare-date';
import type { OpenedDataset } from '../dataset/opened';
import type { Estimate, FigureTopic } from '../dataset/schema';
import { quoteText, textOf, wrapped } from './report-text';

/** Evidence in words. It is never our own verdict on the speaker. */
const EVIDENCE: Readonly<Record<Evidence, string>> = {
  supported: 'supported by cited sources',
  'partly-supported': 'partly supported by cited sources',
  'sources-differ': 'sources differ',
  contradicted: 'contradicted by cited sources',
  'no-evidence-found': 'no evidence found in our sources',
  'not-checkable': 'not checkable (opinion or forecast)',
  'not-examined': 'not examined by us: we have only the rating of another publisher',
};

const MATCH: Readonly<Record<NoteMatch['match'], string>> = {
  'same-wording': 'same wording',
  'similar-wording': 'similar wording',
  'same-figure': 'same figure',
};

/** A note's date relative to the article's. */
const CLOCK = {
  before: ', made before this article',
  same: ', of the time of this article',
  after: ', made after this article',
} as const;

/** Returns the report on one claim: its words, whose word it is, the article's caveat, notes and estimates. */
export function claimReport(
  claim: Claim,
  article: Article,
  annotations: Annotations,
  datasets: readonly OpenedDataset[],
): string {
  const lines = [
    wrapped(textOf(article, claim), '  '),
    `    attribution: ${attributionText(claim, article, annotations)}`,
  ];
  if (claim.caveat) lines.push(`    the article itself says: ${quoteText(textOf(article, claim.caveat))}`);
  for (const match of claim.notes) lines.push(...noteLines(match, article, datasets));
  for (const figure of claim.figures) lines.push(...figureLines(figure, article, datasets));
  if (!claim.notes.length && !claim.figures.length) lines.push('    not examined: no note in the dataset');
  return lines.join('\n');
}

/** Returns "Donald Trump, channel not stated" and the like. */
function attributionText(claim: Claim, article: Article, annotations: Annotations): string {
  const { state, statement: index } = claim.attribution;
  const statement = index === null ? null : annotations.statements[index];
  const speaker = statement?.speaker ? (statement.speaker.name ?? textOf(article, statement.speaker)) : 'somebody';
  switch (state) {
    case 'named-channel':
      return `${speaker}, ${statement?.channel?.type ?? 'channel stated'}`;
    case 'named':
      return `${speaker}, channel not stated`;
    case 'unnamed':
      return `unnamed source (${quoteText(speaker)})`;
    case 'own-voice':
      return 'the article’s own voice';
    case 'unclear':
      return 'unclear whose word this is';
  }
}

function noteLines(match: NoteMatch, article: Article, datasets: readonly OpenedDataset[]): string[] {
  const dataset = datasets.find(({ info }) => info.id === match.dataset);
  const note = dataset?.notes.find(({ id }) => id === match.id);
  if (!dataset || !note) return [];
  const clock = article.published === null ? '' : CLOCK[compareDate(note.asOf, article.published)];
  return [
    `    note (${MATCH[match.match]}): ${EVIDENCE[note.evidence]}, as of ${note.asOf}${clock}`,
    ...(note.finding === null ? [] : [wrapped(note.finding, '      ')]),
    ...note.ratings.map(
      (rating) => `      ${rating.publisher}${rating.date ? `, ${rating.date}` : ''}: ${quoteText(rating.rating)}`,
    ),
    ...note.sources.map((id) => `      ${sourceLine(id, dataset)}`),
  ];
}

function figureLines(figure: FigureMatch, article: Article, datasets: readonly OpenedDataset[]): string[] {
  const dataset = datasets.find(({ info }) => info.id === figure.dataset);
  const topic = dataset?.topics.find(({ id }) => id === figure.topic);
  if (!dataset || !topic) return [];
  return [
    `    figures: ${topic.title} – ${positionText(figure)}`,
    ...(figure.scope.length ? [`      not the same scope: ${figure.scope.join(', ')}`] : []),
    ...topic.estimates.map(
      (estimate) => `      ${estimateLine(estimate, topic, article)} ${sourceLine(estimate.source, dataset)}`,
    ),
  ];
}

function positionText({ position, factor }: FigureMatch): string {
  if (position === 'within') return 'the claim’s figure lies within the estimates';
  const times = factor >= 1.05 ? `, ${factor < 10 ? factor.toFixed(1) : Math.round(factor)} times` : '';
  return `the claim’s figure lies ${position} the estimates${times}`;
}

function estimateLine(estimate: Estimate, topic: FigureTopic, article: Article): string {
  const after =
    article.published !== null && compareDate(estimate.asOf, article.published) === 'after'
      ? ' (after this article)'
      : '';
  return `${estimate.asOf}${after}  ${estimate.by}: ${quoteText(estimate.text)}${topic.unit === 'people' ? '' : ` [${topic.unit}]`}`;
}

function sourceLine(id: string, dataset: OpenedDataset): string {
  const source = dataset.source(id);
  if (!source) return id;
  return `– ${source.publisher}${source.published ? `, ${source.published}` : ''}${source.url ? `, ${source.url}` : ''}`;
}
