/**
 * Makes a citation of a card: the article's words, whose word they are, where they are, and what the sources say, each
 * with publisher and date.
 */
import type { FigureMatch, Subject } from '../../core/annotations';
import { factsOf, type Facts } from '../../dataset/facts';
import { sourceKey } from '../../dataset/source-key';
import type { Estimate, Source } from '../../dataset/schema';
import { spansOf, wordsAt, type Reading } from '../annotated-article';
import { formatDate, shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { statementChain } from './attribution-chain';
import { channelWords } from './channel-words';
import { positionWords } from './position-words';
import { roleThen } from './role-then';
import { textFragment } from './text-fragment';

/** `link`: only the address, which leads to the words on the page. */
export const citationFormats = ['text', 'markdown', 'link'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export interface Citable {
  readonly reading: Reading;
  readonly subject: Subject;
  readonly facts: Facts;
  /** Address of the page. */
  readonly address: string;
  readonly t: Translate;
}

/** A longer part of an article would not be a quotation (UTF-16 units). */
const longestQuotation = 400;

/** Returns the citation in each format. */
export function cite(citable: Citable): Record<CitationFormat, string> {
  const { reading, subject, address } = citable;
  const spans = spansOf(reading, subject);
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const link = textFragment(address, reading.article, whole);
  return { text: write(citable, link, false), markdown: write(citable, link, true), link };
}

function write({ reading, subject, facts, address, t }: Citable, link: string, isMarkdown: boolean): string {
  const { article } = reading;
  const plain = isMarkdown ? escapeMarkdown : (text: string) => text;
  const linked = (text: string, url: string | null) =>
    url === null
      ? plain(text)
      : isMarkdown
        ? `[${plain(text)}](${url.replace(/[()]/g, encodeURIComponent)})`
        : `${text} <${url}>`;
  const sourceLine = ({ publisher, title, published, accessed, url }: Source) =>
    linked([publisher, `“${title}”`, dated(published ?? accessed, t)].filter(Boolean).join(', '), url);
  const words = `“${shorten(
    spansOf(reading, subject)
      .map((span) => wordsAt(reading, span))
      .join(' … '),
    longestQuotation,
  ).replace(/^[“"]|[”"]$/g, '')}”`;
  const whose = whoseWord(reading, subject, facts, t);
  const place = [article.title && `“${article.title}”`, article.outlet, dated(article.published, t)]
    .filter(Boolean)
    .join(', ');
  const lines = [
    `${isMarkdown ? '> ' : ''}${plain(whose ? `${words} – ${whose}` : words)}`,
    linked(place || address, link),
    ...findings(reading, subject, facts, t).map(({ says, sources }) =>
      [plain(says), ...sources.map(sourceLine)].join(isMarkdown ? '  \n' : '\n'),
    ),
  ];
  return lines.join(isMarkdown ? '\n\n' : '\n');
}

/** Returns speaker, role on the day, told by whom, channel; for a name, what is known of it. */
function whoseWord(reading: Reading, { kind, index }: Subject, facts: Facts, t: Translate): string {
  const { mentions, claims } = reading.annotations;
  const entity = kind === 'mention' ? mentions[index]?.entity : null;
  if (entity) return [entity.name, roleThen(facts, entity, t)].filter(Boolean).join(', ');
  const claim = kind === 'claim' ? claims[index] : undefined;
  const statement = claim ? claim.attribution.statement : kind === 'statement' ? index : null;
  if (statement === null) return claim ? t(`attribution.${claim.attribution.state}`) : '';
  const chain = statementChain(reading, statement).map((link) => link.statement);
  const tellers = chain.map(({ speaker }) =>
    speaker
      ? [
          speaker.entity?.name ?? speaker.name ?? wordsAt(reading, speaker),
          speaker.entity && roleThen(facts, speaker.entity, t),
        ]
          .filter(Boolean)
          .join(', ')
      : t('chain.noSpeaker'),
  );
  const channel = chain.find((told) => told.channel)?.channel;
  return [tellers.join(` ${t('chain.toldBy')} `), channel && channelWords(channel, t)].filter(Boolean).join(' · ');
}

interface Finding {
  readonly says: string;
  readonly sources: readonly Source[];
}

function findings({ annotations }: Reading, { kind, index }: Subject, facts: Facts, t: Translate): Finding[] {
  const claim = kind === 'claim' ? annotations.claims[index] : undefined;
  const sourcesOf = (dataset: string, ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => facts.sources[sourceKey(dataset, id)] ?? []);
  if (!claim)
    return facts.entities.slice(0, kind === 'mention' ? 1 : 0).map(({ dataset, description, source }) => ({
      says: description?.text ?? '',
      sources: sourcesOf(dataset, [description?.source ?? source]),
    }));
  if (claim.notes.length + claim.figures.length === 0) return [{ says: t('evidence.not-examined'), sources: [] }];
  const notes = facts.notes.map(({ dataset, evidence, finding, ratings, asOf, sources }) => ({
    says: [
      `${t(`evidence.${evidence}`)}.`,
      finding ?? ratings.map(({ publisher, rating }) => `${publisher}: “${rating}”`).join('; '),
      `(${t.dated('currency.asOf', asOf)})`,
    ].join(' '),
    sources: sourcesOf(dataset, sources),
  }));
  const figures = claim.figures.map((match) => {
    const nearest = nearestEstimate(match, facts);
    const words = nearest && `${nearest.text} (${nearest.by}, ${formatDate(nearest.asOf, t.locale)})`;
    return {
      says: [positionWords(match, facts, t), words].filter(Boolean).join(': '),
      sources: nearest ? sourcesOf(match.dataset, [nearest.source]) : [],
    };
  });
  return [...notes, ...figures];
}

/** Returns the highest estimate below a figure, or the lowest above it. */
function nearestEstimate({ dataset, topic, position }: FigureMatch, { topics }: Facts): Estimate | null {
  const known = factsOf(topics, { dataset, id: topic })?.estimates ?? [];
  if (position === 'within') return null;
  const end = ({ low, high }: Estimate) => (position === 'above' ? (high ?? low ?? 0) : (low ?? high ?? 0));
  const sorted = [...known].sort((a, b) => end(a) - end(b));
  return (position === 'above' ? sorted.at(-1) : sorted[0]) ?? null;
}

function dated(date: string | null, t: Translate): string | null {
  return date === null ? null : formatDate(date, t.locale);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
