/** Everything that popup and panel show of an article: counts, voices, links, and a row for each thing. */
import type { Claim, Mention, Statement, Subject, Voice as SpeakerVoice } from '../../core/annotations';
import { isOnRecord } from '../../core/on-record';
import type { Brief } from '../../dataset/briefs';
import type { Span } from '../../text/article';
import { covers } from '../../text/spans';
import {
  introductionOf,
  reportingWord,
  statementWords,
  wordsAt,
  type ArticleLink,
  type Reading,
} from '../annotated-article';
import { timelineOf, type Moment } from '../days/timeline-model';
import { firstNumberSettings, numberRows, type NumberRow, type NumberSettings } from '../numbers/number-rows';
import { briefOf } from '../telling';

/** A row of a list. */
export interface Row {
  readonly subject: Subject;
  /** Its place, to jump to. */
  readonly span: Span;
  readonly words: string;
  /** The line below its words, if it is known beforehand; else see `row-remark.ts`. */
  readonly remark?: string;
  /** Whether the speaker is named, unnamed or unclear, or it is the article itself; null for names. */
  readonly voice: SpeakerVoice | 'own' | null;
  /** Name of the speaker, or the article's words for somebody it does not name here; else null. */
  readonly speaker: string | null;
  /** The reporting word, see `reportingWord`; null for names and for the article's own voice. */
  readonly word: string | null;
  /** For a name: its brief, and how the article introduces it. */
  readonly brief: Brief | null;
  readonly introduction: string | null;
  /** Type of a name; null for other rows. */
  readonly type: Mention['type'] | null;
  /** All its places in the article; only names can have more than one. */
  readonly places: readonly Span[];
  readonly noted: boolean;
  readonly caveat: boolean;
}

/** The words of one speaker. All speakers without a name are one voice, all unclear ones another. */
export interface Voice {
  readonly voice: SpeakerVoice;
  /** Null unless `voice` is "named". */
  readonly name: string | null;
  readonly words: number;
  /** Share of the largest voice, 0 to 1. */
  readonly share: number;
  /** The speaker's brief, and how the article introduces them. */
  readonly brief: Brief | null;
  readonly introduction: string | null;
}

export interface Overview {
  readonly claims: readonly Row[];
  readonly statements: readonly Row[];
  readonly names: readonly Row[];
  /** Number of claims with a note or published estimates. */
  readonly noted: number;
  readonly voices: readonly Voice[];
  /** Number of statements by people without a name in the article ("a senior official"). */
  readonly unnamed: number;
  readonly links: readonly ArticleLink[];
  /** Numbers of which something is known, in reading order. */
  readonly numbers: readonly NumberRow[];
  /** The days that the article names, earliest first. */
  readonly days: readonly Moment[];
}

export function overviewOf(reading: Reading, settings: NumberSettings = firstNumberSettings): Overview {
  const claims = reading.annotations.claims.map((claim, index) => claimRow(reading, claim, index));
  return {
    claims,
    statements: reading.annotations.statements.map((statement, index) => ({
      subject: { kind: 'statement', index } as const,
      span: { start: statement.start, end: statement.end },
      words: statementWords(reading, statement),
      voice: statement.voice,
      speaker: speakerOf(reading, statement),
      word: reportingWord(reading, statement),
      brief: null,
      introduction: null,
      type: null,
      places: statement.spans,
      noted: false,
      caveat: false,
    })),
    names: nameRows(reading),
    unnamed: reading.annotations.statements.filter(({ voice }) => voice === 'unnamed').length,
    links: reading.links ?? [],
    numbers: numberRows(reading, settings),
    days: timelineOf(reading),
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
    voice: told ? told.voice : 'own',
    speaker: told ? speakerOf(reading, told) : null,
    word: told ? reportingWord(reading, told) : null,
    brief: null,
    introduction: null,
    type: null,
    places: [claim],
    noted: isOnRecord(claim),
    caveat: claim.caveat !== null,
  };
}

/**
 * Returns one row for each entity, at its first mention: those that tell something first, then by number of mentions.
 */
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
        voice: null,
        speaker: null,
        word: null,
        brief: briefOf(reading, mention.entity),
        introduction: introductionOf(reading, mention),
        type: mention.type,
        places: [mention],
        noted: mention.entity !== null,
        caveat: false,
      });
    }
  });
  return [...rows.values()].sort((a, b) => weightOf(b) - weightOf(a) || b.places.length - a.places.length);
}

function weightOf({ brief, introduction, type }: Row): number {
  if (brief?.role) return 3;
  if (brief?.description || introduction !== null) return 2;
  return type === 'person' ? 1 : 0;
}

function speakerOf(reading: Reading, { speaker, voice }: Statement): string | null {
  if (voice === 'unnamed') return speaker && wordsAt(reading, speaker);
  return nameOf(speaker);
}

const nameOf = (speaker: Statement['speaker']) => speaker?.entity?.name ?? speaker?.name ?? null;

/** Returns the words of each speaker, most first. A statement within another's counts for the inner speaker. */
function voicesOf(reading: Reading): Voice[] {
  const { statements } = reading.annotations;
  const own = statements.map((statement) =>
    statement.spans.reduce((sum, span) => sum + countWords(wordsAt(reading, span)), 0),
  );
  const totals = new Map<string, Omit<Voice, 'share'>>();
  statements.forEach((statement, index) => {
    const inner = statements.reduce(
      (sum, other, at) => (other.within === index && covers(statement, other) ? sum + (own[at] ?? 0) : sum),
      0,
    );
    const { voice } = statement;
    const name = nameOf(statement.speaker);
    const key = `${voice} ${name ?? ''}`;
    const known = totals.get(key);
    const words = (known?.words ?? 0) + Math.max(0, (own[index] ?? 0) - inner);
    const brief = known?.brief ?? briefOf(reading, statement.speaker?.entity ?? null);
    const introduction = known?.introduction ?? introductionOfSpeaker(reading, statement.speaker);
    totals.set(key, { voice, name, words, brief, introduction });
  });
  const heard = [...totals.values()].filter(({ words }) => words > 0);
  const most = Math.max(1, ...heard.map(({ words }) => words));
  return heard
    .map((voice) => ({ ...voice, share: voice.words / most }))
    .sort((a, b) => VOICE_ORDER.indexOf(a.voice) - VOICE_ORDER.indexOf(b.voice) || b.words - a.words);
}

function introductionOfSpeaker(reading: Reading, speaker: Statement['speaker']): string | null {
  const mention = speaker?.mention == null ? undefined : reading.annotations.mentions[speaker.mention];
  return mention ? introductionOf(reading, mention) : null;
}

const VOICE_ORDER: readonly SpeakerVoice[] = ['named', 'unnamed', 'unclear'];

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
