import { noAnnotations } from '../core/no-annotations';
import type { Annotations, Claim, Mention, Statement } from '../../src/core/annotations';
import { articleFromText } from '../../src/text/article';
import type { Reading } from '../../src/ui/annotated-article';

/** A reading of a short text of our own, with the parts that a case needs. */
export function makeReading(text: string, parts: Partial<Annotations> = {}): Reading {
  return {
    article: articleFromText(text, { published: '2025-02-12', language: 'en', outlet: 'The Sample Gazette' }),
    annotations: { ...noAnnotations, ...parts },
  };
}

/** The span of some words in a text. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function makeStatement(text: string, words: string, parts: Partial<Statement> = {}): Statement {
  const span = spanOf(text, words);
  return {
    ...span,
    spans: [span],
    form: 'direct',
    cue: null,
    verb: null,
    stance: null,
    speaker: null,
    voice: parts.speaker ? (parts.speaker.name === null ? 'unnamed' : 'named') : 'unclear',
    channel: null,
    within: null,
    ...parts,
  };
}

export function makeClaim(text: string, words: string, parts: Partial<Claim> = {}): Claim {
  return {
    ...spanOf(text, words),
    worth: 0.5,
    attribution: { state: 'own-voice', statement: null },
    caveat: null,
    quantity: null,
    notes: [],
    figures: [],
    ...parts,
  };
}

export function makeMention(text: string, words: string, parts: Partial<Mention> = {}): Mention {
  return {
    ...spanOf(text, words),
    type: 'person',
    entity: null,
    reference: 'name',
    introduction: null,
    chain: 0,
    evidence: [],
    ...parts,
  };
}
