/** Counts the words of each voice in an article, for the popup's chart. */
import type { Annotations, Mention, Speaker, Statement } from '../../annotations';
import { expertWords, officialWords, residentWords } from './voice-words';

export type VoiceKind = 'official' | 'organisation' | 'expert' | 'resident' | 'person' | 'unnamed' | 'document';

export interface Voice {
  /** The name if known, else the article's words ("a senior official"). */
  readonly label: string;
  readonly kind: VoiceKind;
  /** Words between quotation marks, and words reported without them. */
  readonly quotedWords: number;
  readonly reportedWords: number;
  /** UTF-16 offset of the voice's first statement. */
  readonly firstAt: number;
  /** Indices into `Annotations.statements`. */
  readonly statements: readonly number[];
}

interface Tally {
  label: string;
  kind: VoiceKind;
  quotedWords: number;
  reportedWords: number;
  firstAt: number;
  statements: number[];
}

/**
 * Counts the words of each speaker, most words first. Words within another's words count only for the outer speaker,
 * whose words the article reports. Statements without a speaker are left out.
 * @param text the article's text, into which the annotations point
 */
export function voices(text: string, { statements, mentions }: Pick<Annotations, 'statements' | 'mentions'>): Voice[] {
  const tallies = new Map<string, Tally>();
  statements.forEach((statement, index) => {
    const { speaker } = statement;
    if (!speaker || statement.within !== null) return;
    const tally = tallyOf(tallies, text, speaker, mentions);
    const counted = countWords(text, statement);
    tally.quotedWords += counted.quoted;
    tally.reportedWords += counted.reported;
    tally.firstAt = Math.min(tally.firstAt, statement.start);
    tally.statements.push(index);
  });
  return [...tallies.values()].sort((a, b) => total(b) - total(a) || a.firstAt - b.firstAt);
}

const total = (tally: Tally) => tally.quotedWords + tally.reportedWords;

function tallyOf(tallies: Map<string, Tally>, text: string, speaker: Speaker, mentions: readonly Mention[]): Tally {
  const words = text.slice(speaker.start, speaker.end);
  const mention = speaker.mention === null ? null : (mentions[speaker.mention] ?? null);
  // A bare pronoun of unknown meaning is a separate voice: two people may be "he".
  const key = speaker.entity
    ? `entity ${speaker.entity.dataset} ${speaker.entity.id}`
    : mention
      ? `chain ${mention.chain}`
      : speaker.kind === 'unnamed' || isPronoun(words)
        ? `at ${speaker.start}`
        : `words ${words.toLowerCase()}`;
  const known = tallies.get(key);
  if (known) {
    if (known.kind === 'person') known.kind = voiceKind(text, words, speaker, mention);
    return known;
  }
  const tally: Tally = {
    label: speaker.name ?? words,
    kind: voiceKind(text, words, speaker, mention),
    quotedWords: 0,
    reportedWords: 0,
    firstAt: Infinity,
    statements: [],
  };
  tallies.set(key, tally);
  return tally;
}

const isPronoun = (words: string) => /^(?:he|she|they|it|we|i|you|who)$/i.test(words);

/** Returns official, expert or resident by the words that introduce a person; else the speaker's own kind. */
function voiceKind(text: string, words: string, speaker: Speaker, mention: Mention | null): VoiceKind {
  if (speaker.kind === 'document' || speaker.kind === 'organisation' || speaker.kind === 'unnamed') return speaker.kind;
  const introduction = mention?.introduction ? text.slice(mention.introduction.start, mention.introduction.end) : '';
  for (const word of `${words} ${introduction}`.toLowerCase().split(/[^\p{L}]+/u)) {
    if (word.length < 3) continue;
    if (isOneOf(officialWords, word)) return 'official';
    if (isOneOf(expertWords, word)) return 'expert';
    if (isOneOf(residentWords, word)) return 'resident';
  }
  return 'person';
}

const isOneOf = (list: string, word: string) =>
  ` ${list} `.includes(` ${word.replace(/s$/, '')} `) || ` ${list} `.includes(` ${word} `);

const OPENING = '“"„«‘\'';
const CLOSING = '”"“»’\'';

/** Words inside and outside quotation marks in the content of a statement. */
function countWords(text: string, statement: Statement): { quoted: number; reported: number } {
  let quoted = 0;
  let reported = 0;
  for (const { start, end } of statement.spans) {
    if (statement.form === 'direct') quoted += wordsIn(text.slice(start, end));
    else {
      let outside = start;
      for (const piece of quotedPieces(text, start, end)) {
        reported += wordsIn(text.slice(outside, piece.start));
        quoted += wordsIn(text.slice(piece.start, piece.end));
        outside = piece.end;
      }
      reported += wordsIn(text.slice(outside, end));
    }
  }
  return { quoted, reported };
}

/** Returns the parts between an opening mark (after a space) and the next closing mark (before one). */
function quotedPieces(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    const mark = OPENING.indexOf(text.charAt(at));
    if (mark < 0 || !isEdge(text.charAt(at - 1)) || isEdge(text.charAt(at + 1))) continue;
    let close = at + 1;
    while (close < end && !(text.charAt(close) === CLOSING.charAt(mark) && isEdge(text.charAt(close + 1)))) close++;
    pieces.push({ start: at, end: Math.min(end, close + 1) });
    at = close;
  }
  return pieces;
}

const isEdge = (character: string) => character === '' || /[\s.,;:!?()[\]–—-]/.test(character);

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
