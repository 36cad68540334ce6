/** From drafts to statements: speakers get their mention, entity, name and kind. */
import type { Mention, Speaker, Statement } from '../../annotations';
import type { Span } from '../../../text/article';
import { salience } from './antecedent-rules';
import { antecedentOf, type LastSpeaker } from './antecedents';
import type { Draft } from '../drafts';
import { Genders, type Gender } from './genders';
import { mentionOf } from './mention-index';
import { speakerKind } from './speaker-kinds';
import type { Tagged } from '../chunks/tagged';
import { wordSet } from '../../../text/word-set';

const isHe = wordSet('he his');
const isShe = wordSet('she her');
const isBodyPronoun = wordSet('it they its their');

/**
 * Resolves the speakers of drafts against the mentions of the article.
 * @param drafts sorted by start
 */
export function resolveSpeakers(tagged: Tagged, drafts: readonly Draft[], mentions: readonly Mention[]): Statement[] {
  const resolver = new SpeakerResolver(tagged, mentions);
  const speakers: (Speaker | null)[] = new Array<null>(drafts.length).fill(null);
  // Pronouns are resolved in the order in which a reader meets them, not in that of the contents.
  const order = drafts.map((_, index) => index).sort((a, b) => speakerStart(drafts[a]!) - speakerStart(drafts[b]!));
  for (const index of order) speakers[index] = resolver.resolve(drafts[index]!);
  const nesting = new Nesting();
  const statements: Statement[] = [];
  drafts.forEach((draft, index) => {
    const speaker = speakers[index]!;
    if (draft.onlyNamed && !isNamed(speaker, mentions)) return;
    statements.push({
      start: draft.spans[0]!.start,
      end: draft.spans.at(-1)!.end,
      spans: draft.spans,
      form: draft.form,
      cue: draft.cue,
      verb: draft.verb,
      stance: draft.stance,
      speaker,
      channel: draft.channel,
      within: nesting.outerOf(draft, statements),
    });
  });
  return statements;
}

const speakerStart = (draft: Draft) => draft.speaker?.start ?? draft.spans[0]!.start;

const isNamed = (speaker: Speaker | null, mentions: readonly Mention[]) => {
  const mention = speaker && speaker.mention !== null ? mentions[speaker.mention] : null;
  return mention?.reference === 'name' && (mention.type === 'person' || mention.type === 'organisation');
};

class SpeakerResolver {
  private last: LastSpeaker | null = null;
  private readonly tagged: Tagged;
  private readonly mentions: readonly Mention[];
  private readonly genders: Genders;
  /** The mention with the fullest name of each chain. */
  private readonly fullest = new Map<number, Mention>();

  constructor(tagged: Tagged, mentions: readonly Mention[]) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.genders = new Genders(tagged, mentions);
    for (const mention of mentions) {
      if (mention.reference !== 'name') continue;
      const known = this.fullest.get(mention.chain);
      if (!known || mention.end - mention.start > known.end - known.start) this.fullest.set(mention.chain, mention);
    }
  }

  resolve(draft: Draft): Speaker | null {
    if (!draft.speaker || !draft.speakerHead) return null;
    const pronoun = this.pronounAt(draft.speakerHead, draft.headToken);
    // Whom a quoted speaker means with "he" is not in the article's grammar.
    const index = pronoun
      ? draft.quoted
        ? -1
        : this.antecedent(draft, pronoun)
      : mentionOf(this.mentions, draft.speakerHead, draft.speaker);
    // The next "she said" is still the one who is quoted.
    if (!draft.quoted)
      this.last = index >= 0 ? { mention: index, at: draft.speaker.start } : pronoun ? this.last : null;
    const mention = index >= 0 ? this.mentions[index]! : null;
    return {
      start: draft.speaker.start,
      end: draft.speaker.end,
      mention: mention ? index : null,
      entity: mention?.entity ?? null,
      name: mention && this.nameOf(mention),
      kind: speakerKind(this.tagged, draft, mention),
    };
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

  private antecedent(draft: Draft, pronoun: Exclude<Gender, null> | 'other'): number {
    const { start } = draft.speaker!;
    if (pronoun !== 'other') return antecedentOf(this.tagged, this.mentions, this.genders, start, pronoun, this.last);
    // "It said", "they said": the organisation that spoke just before, and nobody else.
    if (!isBodyPronoun(this.tagged.reading.tokens.hash[draft.headToken]!) || !this.last) return -1;
    const near = start - this.last.at <= salience.bodyReach;
    return near && this.mentions[this.last.mention]!.type === 'organisation' ? this.last.mention : -1;
  }
}

const isOtherPronoun = wordSet('they it their its our we i my you who one this that these those');

/** Finds for each statement, as they come in order, the innermost one whose content it lies in. */
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

/** Whether all content of one lies in one span of the other, and both are not the same. */
function lies({ cue, spans }: Draft, outer: Statement): boolean {
  return outer.spans.some(
    (span) =>
      spans.every(({ start, end }) => start >= span.start && end <= span.end) &&
      (cue === null || (cue.start >= span.start && cue.end <= span.end)),
  );
}
