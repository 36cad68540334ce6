/** Makes statements from drafts: speakers get their mention, entity, name and kind. */
import type { Mention, Speaker, SpeakerReason, Statement, Voice } from '../../annotations';
import type { Span } from '../../../text/article';
import { salience } from './antecedent-rules';
import { antecedentOf, type Antecedent, type LastSpeaker } from './antecedents';
import type { Draft } from '../draft';
import { Genders, type Gender } from './genders';
import { Word } from '../grammar/word-classes';
import { longMentionOf, mentionOf } from './mention-index';
import { GivenNames, officeHolder } from './short-names';
import { Passage } from './passage';
import { speakerKind } from './speaker-kinds';
import type { Tagged } from '../chunks/tagged';
import { wordSet } from '../../../text/word-set';
import { tokenAt } from '../../../text/reading';
import { Shape } from '../../../text/token';
import { firstSpanFrom } from '../../../text/spans';

const isHe = wordSet('he his');
const isShe = wordSet('she her');
const isBodyPronoun = wordSet('it they its their');
const isThey = wordSet('they their');

/**
 * Resolves the speakers of drafts against the mentions of the article.
 * @param drafts sorted by start
 */
export function resolveSpeakers(tagged: Tagged, drafts: readonly Draft[], mentions: readonly Mention[]): Statement[] {
  const resolver = new SpeakerResolver(tagged, mentions, drafts);
  const speakers: (Speaker | null)[] = new Array<null>(drafts.length).fill(null);
  // Pronouns are resolved in reading order, not in the order of the contents.
  const order = drafts.map((_, index) => index).sort((a, b) => speakerStart(drafts[a]!) - speakerStart(drafts[b]!));
  for (const index of order) speakers[index] = resolver.resolve(drafts[index]!);
  const nesting = new Nesting();
  const statements: Statement[] = [];
  drafts.forEach((draft, index) => {
    const speaker = speakers[index]!;
    if (draft.onlyNamed && !isNamed(draft, speaker, mentions, tagged)) return;
    statements.push({
      start: draft.spans[0]!.start,
      end: draft.spans.at(-1)!.end,
      spans: draft.spans,
      form: draft.form,
      cue: draft.cue,
      verb: draft.verb,
      stance: draft.stance,
      speaker,
      voice: resolver.voiceOf(draft, speaker),
      channel: draft.channel,
      within: nesting.outerOf(draft, statements),
    });
  });
  return statements;
}

const speakerStart = (draft: Draft) => draft.speaker?.start ?? draft.spans[0]!.start;

/** Whether a label is a name: of a person, or of a body that is quoted, known, or in capitals as in transcripts. */
const isNamed = ({ form }: Draft, speaker: Speaker | null, mentions: readonly Mention[], tagged: Tagged) => {
  const mention = speaker && speaker.mention !== null ? mentions[speaker.mention] : null;
  if (mention?.reference !== 'name') return false;
  // "Plot Twist in Kell: …": only titles come before the name of who speaks.
  if (mention.type === 'person' && !isTitled(tagged, mentions, speaker!.start, mention.start)) return false;
  const words = tagged.reading.article.text.slice(mention.start, mention.end);
  return (
    mention.type === 'person' ||
    (mention.type === 'organisation' && (form === 'direct' || mention.entity !== null || words === words.toUpperCase()))
  );
};

/** Whether all capitalised words between two offsets are titles, roles or names. */
function isTitled(
  { reading: { tokens }, bits }: Tagged,
  mentions: readonly Mention[],
  start: number,
  end: number,
): boolean {
  for (let at = tokenAt(tokens, start); tokens.start[at]! < end; at++) {
    if (tokens.shape[at] !== Shape.Capitalised || bits[at]! & ~VERBS) continue;
    const named = mentions[firstSpanFrom(mentions, tokens.end[at]!) - 1];
    if (!named || named.end < tokens.end[at]!) return false;
  }
  return true;
}

const VERBS = Word.Plain | Word.Verb | Word.BaseVerb | Word.Reporting;

class SpeakerResolver {
  private last: LastSpeaker | null = null;
  private readonly tagged: Tagged;
  private readonly mentions: readonly Mention[];
  private readonly genders: Genders;
  private readonly passage: Passage;
  private readonly givenNames: GivenNames;
  /** The mention with the fullest name of each chain. */
  private readonly fullest = new Map<number, Mention>();

  constructor(tagged: Tagged, mentions: readonly Mention[], drafts: readonly Draft[]) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.passage = new Passage(tagged, mentions, drafts);
    this.genders = new Genders(tagged, mentions);
    this.givenNames = new GivenNames(tagged, mentions);
    for (const mention of mentions) {
      if (mention.reference !== 'name') continue;
      const known = this.fullest.get(mention.chain);
      if (!known || mention.end - mention.start > known.end - known.start) this.fullest.set(mention.chain, mention);
    }
  }

  resolve(draft: Draft): Speaker | null {
    if (!draft.speaker || !draft.speakerHead) return null;
    const pronoun = this.pronounAt(draft.speakerHead, draft.headToken);
    const named = pronoun ? -1 : this.namedBy(draft);
    // "the Department for Work and Pensions" is one speaker.
    const isSeveral = draft.coordinated && named < 0;
    const { mention: index, possible } = pronoun
      ? // The article's grammar does not tell whom a quoted speaker means with "he".
        draft.quoted
        ? NOBODY
        : this.antecedent(draft, pronoun)
      : { mention: named, possible: [] };
    const { last } = this;
    const mention = index >= 0 ? this.mentions[index]! : null;
    const kind = speakerKind(this.tagged, draft, mention, isSeveral);
    // Whoever speaks in another's words does not go on: "Ortiz said Brandt had told her …. She said".
    const isNested = draft.quoted || (draft.cue !== null && this.passage.isToldAt(draft.cue.start));
    if (!isNested) this.last = this.lastAfter(draft, index, kind, pronoun !== null, isSeveral);
    return {
      start: draft.speaker.start,
      end: draft.speaker.end,
      mention: mention ? index : null,
      entity: mention?.entity ?? null,
      name: mention ? this.nameOf(mention) : isSeveral ? this.namesIn(draft.speaker) : null,
      kind,
      reason: pronoun && mention ? this.reasonFor(draft, mention, last) : null,
      possible,
    };
  }

  /**
   * Returns the mention that a speaker's words name; none if their title is of the other gender ("Mrs" before a man's
   * surname).
   */
  private namedBy({ speakerHead: head, speaker: whole, coordinated }: Draft): number {
    const long = longMentionOf(this.mentions, head!, whole!, (offset) => this.hangsOn(offset));
    if (coordinated) return long >= 0 && !this.isJoined(this.mentions[long]!.end, whole!.end) ? long : -1;
    const known = long >= 0 ? long : mentionOf(this.mentions, head!, whole!);
    const found = known >= 0 ? known : officeHolder(this.tagged, this.mentions, head!, whole!);
    const index = this.givenNames.personCalled(head!, whole!, found);
    const mention = index < 0 ? null : this.mentions[index]!;
    if (mention?.type !== 'person') return index;
    const title = this.genders.ofTitle(whole!.start, whole!.end);
    const gender = this.genders.of(mention.chain);
    return title && gender && title !== gender ? -1 : index;
  }

  /** Whether a preposition comes next: "the Office for Budget Responsibility in Kell". */
  private hangsOn(offset: number): boolean {
    const { reading, bits } = this.tagged;
    return (bits[tokenAt(reading.tokens, offset + 1)]! & Word.Preposition) !== 0;
  }

  /** Whether a conjunction comes between two offsets: "the Department for Work and Pensions and the mayor". */
  private isJoined(start: number, end: number): boolean {
    const { reading, bits } = this.tagged;
    for (let at = tokenAt(reading.tokens, start); reading.tokens.start[at]! < end; at++)
      if (bits[at]! & Word.Conjunction) return true;
    return false;
  }

  /** Returns the last speaker, for the next "she said"; an unclear pronoun does not change it. */
  private lastAfter(
    { speaker, verb }: Draft,
    mention: number,
    kind: Speaker['kind'],
    isPronoun: boolean,
    isSeveral: boolean,
  ): LastSpeaker | null {
    if (isSeveral) return null;
    if (mention >= 0) return { mention, at: speaker!.start, isSource: verb === null };
    if (isPronoun) return this.last;
    return kind === 'person' || kind === 'unnamed'
      ? { mention: -1, at: speaker!.start, isSource: verb === null }
      : null;
  }

  private reasonFor({ speaker }: Draft, mention: Mention, last: LastSpeaker | null): SpeakerReason {
    const at = { start: mention.start, end: mention.end };
    if (last && last.mention >= 0 && this.mentions[last.mention]!.chain === mention.chain)
      return { kind: 'spoke-before', at };
    const here = this.passage.sentenceAt(speaker!.start);
    const named = this.passage.sentenceAt(mention.start);
    if (named === here) return { kind: 'same-sentence', at };
    return { kind: named === here - 1 ? 'sentence-before' : 'named-before', at };
  }

  /** Returns the words of several speakers if each has a name: "Jana and Anne Farrow". */
  private namesIn({ start, end }: Span): string | null {
    const words = this.tagged.reading.article.text.slice(start, end);
    const named = this.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    return named.length > 1 && words.length <= LONGEST_NAMES ? words : null;
  }

  /** Whether the speaker of a draft is named, unnamed or unclear. */
  voiceOf({ speakerHead, headToken }: Draft, speaker: Speaker | null): Voice {
    if (!speaker || !speakerHead) return 'unclear';
    if (speaker.name !== null) return 'named';
    return this.pronounAt(speakerHead, headToken) ? 'unclear' : 'unnamed';
  }

  private nameOf(mention: Mention): string | null {
    if (mention.entity) return mention.entity.name;
    const fullest = this.fullest.get(mention.chain);
    return fullest ? this.tagged.reading.article.text.slice(fullest.start, fullest.end) : null;
  }

  private pronounAt({ start, end }: Span, token: number): Exclude<Gender, null> | 'other' | null {
    const { tokens } = this.tagged.reading;
    if (tokens.start[token] !== start || tokens.end[token] !== end) return null;
    const hash = tokens.hash[token]!;
    if (isHe(hash)) return 'male';
    if (isShe(hash)) return 'female';
    return isOtherPronoun(hash) ? 'other' : null;
  }

  private antecedent(draft: Draft, pronoun: Exclude<Gender, null> | 'other'): Antecedent {
    const { start } = draft.speaker!;
    if (pronoun !== 'other') {
      const from = Math.min(start, draft.spans[0]!.start);
      const spokenOf = this.chainsIn(draft.spans);
      return antecedentOf(
        this.passage,
        this.mentions,
        this.genders,
        { offset: start, from, gender: pronoun, spokenOf },
        this.last,
      );
    }
    // "It said", "they said" mean the organisation that spoke just before, and nobody else.
    const { last } = this;
    if (!isBodyPronoun(this.tagged.reading.tokens.hash[draft.headToken]!) || !last || last.mention < 0) return NOBODY;
    // More than the source may be meant: "According to Port News, the clerk left. They said".
    if (last.isSource && isThey(this.tagged.reading.tokens.hash[draft.headToken]!)) return NOBODY;
    const near = start - last.at <= salience.bodyReach;
    return near && this.mentions[last.mention]!.type === 'organisation'
      ? { mention: last.mention, possible: [] }
      : NOBODY;
  }

  /** Returns the chains of those named in the statement. */
  private chainsIn(spans: readonly Span[]): number[] {
    const chains: number[] = [];
    for (const { start, end } of spans)
      for (let at = firstSpanFrom(this.mentions, start); at < this.mentions.length; at++) {
        const mention = this.mentions[at]!;
        if (mention.start >= end) break;
        if (mention.type === 'person' && mention.reference === 'name') chains.push(mention.chain);
      }
    return chains;
  }
}

const NOBODY: Antecedent = { mention: -1, possible: [] };

/** Longest list of names that serves as a name (UTF-16 units). */
const LONGEST_NAMES = 60;

const isOtherPronoun = wordSet('they it their its our we i my you who one this that these those');

/** Finds for each statement, in order, the innermost one that contains it. */
class Nesting {
  /** Indices of statements that have not ended yet. */
  private readonly open: number[] = [];

  /** @param statements those before this draft, which is to be the next */
  outerOf(draft: Draft, statements: readonly Statement[]): number | null {
    const { open } = this;
    const { end } = draft.spans.at(-1)!;
    while (open.length && statements[open.at(-1)!]!.end < end) open.pop();
    let outer: number | null = null;
    for (let depth = open.length - 1; depth >= 0 && outer === null; depth--) {
      if (lies(draft, statements[open[depth]!]!)) outer = open[depth]!;
    }
    open.push(statements.length);
    return outer;
  }
}

/** Whether all content of one is in one span of the other, and both are not the same. */
function lies({ cue, spans }: Draft, outer: Statement): boolean {
  return outer.spans.some(
    (span) =>
      spans.every(({ start, end }) => start >= span.start && end <= span.end) &&
      (cue === null || (cue.start >= span.start && cue.end <= span.end)),
  );
}
