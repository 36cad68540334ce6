/** The rows of a search: what was found in the datasets, and where an article has the words. */
import type { FoundClaim, SearchAnswer } from '../../core/search/search';
import type { Mention } from '../../core/annotations';
import type { Briefs } from '../../dataset/briefs';
import type { Span } from '../../text/article';
import type { Reading } from '../annotated-article';
import { filterRows } from '../overview/filter-rows';
import { overviewOf, type Row } from '../overview/overview-model';
import { briefWords } from '../overview/brief-words';
import { briefOf } from '../telling';
import { formatDate } from '../text/format';
import { sentenceAround } from '../text/sentence-around';
import type { Translate } from '../text/translate';

/** A search's answer with what its rows say of the names. */
export interface SearchReading extends SearchAnswer {
  readonly briefs: Briefs;
}

export interface SearchRows {
  readonly names: readonly Row[];
  readonly notes: readonly Row[];
  readonly figures: readonly Row[];
}

/** More rows of an article than this are found faster in its own lists. */
const mostHere = 8;

/** The rows of an answer, each list the best first. */
export function searchRows(answer: SearchReading, t: Translate): SearchRows {
  const reading: Reading = { ...answer, wordsAlone: true };
  const { mentions, claims } = answer.annotations;
  const claimRows = claims.map((claim, index) => {
    const found = answer.claims[index]!;
    const words = answer.article.text.slice(claim.start, claim.end);
    return { found, row: rowOf({ kind: 'claim', index }, claim, words, claimRemark(found, t)) };
  });
  const rowsOf = (kind: FoundClaim['kind']) => claimRows.flatMap(({ found, row }) => (found.kind === kind ? row : []));
  return {
    names: mentions.map((mention, index) =>
      rowOf({ kind: 'mention', index }, mention, mention.entity!.name, nameRemark(reading, mention, t)),
    ),
    notes: rowsOf('note'),
    figures: rowsOf('figure'),
  };
}

function nameRemark(reading: Reading, { entity, type }: Mention, t: Translate): string {
  return briefWords(briefOf(reading, entity), t) ?? t(`entity.${type}`);
}

function claimRemark(found: FoundClaim, t: Translate): string {
  if (found.kind === 'figure')
    return `${t.count('search.estimates', found.estimates)} · ${t('search.newest', formatDate(found.newest, t.locale))}`;
  const { evidence, claimedBy, asOf } = found;
  return [t(`evidence.${evidence}`), claimedBy, formatDate(asOf, t.locale)].filter(Boolean).join(' · ');
}

function rowOf(subject: Row['subject'], { start, end }: Span, words: string, remark: string): Row {
  return {
    subject,
    span: { start, end },
    words,
    remark,
    voice: null,
    speaker: null,
    word: null,
    brief: null,
    introduction: null,
    type: null,
    places: [],
    noted: false,
    caveat: false,
  };
}

/** Returns the rows of an article that have some words, else its sentences that do. */
export function rowsHere(reading: Reading, words: string, t: Translate): readonly Row[] {
  const { names, claims, statements } = overviewOf(reading);
  const rows = filterRows([...names, ...claims, ...statements], words, t).slice(0, mostHere);
  return rows.length > 0 ? rows : sentencesWith(reading, words.trim());
}

/** Sentences are rows of no subject: their index leads to nothing. */
function sentencesWith({ article }: Reading, words: string): Row[] {
  const rows: Row[] = [];
  const text = article.text.toLowerCase();
  const wanted = words.toLowerCase();
  // Small letters of some languages are longer than their capitals: then places would not be those of the text.
  if (wanted === '' || text.length !== article.text.length) return rows;
  for (
    let at = text.indexOf(wanted);
    at >= 0 && rows.length < mostHere;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    const span = { start: at, end: at + wanted.length };
    rows.push(rowOf({ kind: 'claim', index: -1 - rows.length }, span, sentenceAround(article, span), ''));
  }
  return rows;
}
