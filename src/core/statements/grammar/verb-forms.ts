/** Makes the forms of reporting verbs from the lines of `reporting-verb-rules.ts`. */
import { hashWord } from '../../../text/word-hash';
import type { Stance } from '../../annotations';

/** The patterns of `reporting-verb-rules.ts` as bits. */
export const Takes = {
  Clause: 1,
  That: 2,
  Quote: 4,
  Listener: 8,
  Infinitive: 16,
  ObjectInfinitive: 32,
  QuotedObject: 64,
  Object: 128,
  Phrase: 256,
  Weak: 512,
  MaybeListener: 1024,
} as const;

const BIT_OF: Readonly<Record<string, number>> = {
  c: Takes.Clause,
  t: Takes.That,
  q: Takes.Quote,
  l: Takes.Listener,
  i: Takes.Infinitive,
  o: Takes.ObjectInfinitive,
  n: Takes.QuotedObject,
  N: Takes.Object,
  p: Takes.Phrase,
  w: Takes.Weak,
  L: Takes.MaybeListener,
};

export type Tense = 'base' | 'present' | 'past' | 'gerund';

export interface ReportingVerb {
  /** Base form, with its particle: "say", "point out". */
  readonly base: string;
  readonly stance: Stance;
  /** `Takes` bits of the patterns. */
  readonly takes: number;
}

export interface VerbForm {
  readonly verb: ReportingVerb;
  /** The form's first word, in lower case. */
  readonly word: string;
  /** Hash of the particle that must follow ("out"), or 0. */
  readonly particle: number;
  readonly tense: Tense;
  /** Whether the form also serves as the past participle. */
  readonly participle: boolean;
}

type Group = readonly [stance: Stance, patterns: string, verbs: string];

/** Returns all forms of all verbs. A verb in several groups has the patterns of all and the stance of the first. */
export function verbForms(groups: readonly Group[]): VerbForm[] {
  const verbs = new Map<string, { stance: Stance; patterns: string; entry: string }>();
  for (const [stance, patterns, lines] of groups) {
    for (const entry of lines.split(/\s+/).filter(Boolean)) {
      const base = entry.split('/')[0]!;
      const known = verbs.get(base);
      if (known) known.patterns += patterns;
      else verbs.set(base, { stance, patterns, entry });
    }
  }
  return [...verbs.values()].flatMap(formsOf);
}

function formsOf({ stance, patterns, entry }: { stance: Stance; patterns: string; entry: string }): VerbForm[] {
  const parts = entry.split('/');
  const [first, particle] = parts[0]!.split('_') as [string, string | undefined];
  const takes = [...patterns].reduce((bits, letter) => bits | (BIT_OF[letter] ?? 0), 0);
  const verb: ReportingVerb = { base: parts[0]!.replace('_', ' '), stance, takes };
  const past = (parts[1] ?? regularPast(first)).split('_')[0]!;
  const participle = (parts[2] ?? past).split('_')[0]!;
  const particleHash = particle ? hashWord(particle) : 0;
  const form = (word: string, tense: Tense, isParticiple = false): VerbForm => ({
    verb,
    word,
    particle: particleHash,
    tense,
    participle: isParticiple,
  });
  const forms = [
    form(first, 'base'),
    form(thirdPerson(first), 'present'),
    form(past, 'past', participle === past),
    form(gerund(first, past), 'gerund'),
  ];
  if (participle !== past) forms.push(form(participle, 'past', true));
  return forms;
}

const endsInConsonantY = (word: string) => /[^aeiou]y$/.test(word);

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/**
 * One syllable with a single vowel before its last consonant ("snap", "quip") doubles it; words of more syllables
 * give their past in `reporting-verb-rules.ts` ("admit/admitted").
 */
const doubles = (word: string) => /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/.test(word);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (doubles(base)) return `${base}${base.at(-1)!}ed`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The gerund doubles its consonant where the past does ("admitted", "admitting"). */
function gerund(base: string, past: string): string {
  if (base.endsWith('ee')) return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  const last = base.at(-1)!;
  return past === `${base}${last}ed` || doubles(base) || DOUBLING.has(base) ? `${base}${last}ing` : `${base}ing`;
}

const DOUBLING = new Set(['begin']);
