/** From drafts to statements: speakers get their mention, entity and name. */
import type { Mention, Speaker, Statement } from '../annotations';
import type { Draft } from './drafts';
import type { Tagged } from './tagged';

/** Resolves the speakers of drafts (in order) against the mentions of the article. */
export function resolveSpeakers(tagged: Tagged, drafts: readonly Draft[], mentions: readonly Mention[]): Statement[] {
  void tagged;
  return drafts.filter((draft) => !draft.onlyNamed || isNamed(draft, mentions)).map((draft) => {
    const start = draft.spans[0]!.start;
    const end = draft.spans.at(-1)!.end;
    return {
      start, end, spans: draft.spans, form: draft.form, cue: draft.cue, verb: draft.verb, stance: draft.stance,
      speaker: speakerOf(draft, mentions), channel: null, within: null,
    };
  });
}

/** Whether the speaker's words are the name of a person or an organisation. */
function isNamed({ speaker }: Draft, mentions: readonly Mention[]): boolean {
  return speaker !== null && mentions.some((mention) => mention.reference === 'name' && mention.start >= speaker.start
    && mention.end <= speaker.end && (mention.type === 'person' || mention.type === 'organisation'));
}

function speakerOf(draft: Draft, mentions: readonly Mention[]): Speaker | null {
  if (!draft.speaker) return null;
  const { start, end } = draft.speaker;
  const index = mentions.findIndex((mention) => mention.start < end && mention.end > start);
  const mention = index < 0 ? null : mentions[index]!;
  return { start, end, mention: mention ? index : null, entity: mention?.entity ?? null, name: mention?.entity?.name ?? null, kind: 'person' };
}
