/** Decides what is underlined in an article and what reacts to the pointer, by the reader's settings. */
import type { Claim, Statement, Subject } from '../core/annotations';
import type { Block, Span } from '../text/article';
import { covers, overlap } from '../text/spans';
import type { Settings } from '../extension/settings/settings';
import type { Mark, MarkKind } from '../page/marks/marks';
import { sameSubject, spansOf, subjectsAt, type Reading } from '../ui/annotated-article';
import { claimTells, isNoted, isResolved, nameCardTells, statementTells } from '../ui/telling';
import type { Opener } from './opener';

/** A target of the pointer; it stays the same object as long as the article is shown. */
export interface Target extends Opener {
  readonly subject: Subject;
  readonly spans: readonly Span[];
  /** The underlined spans, which also react to a resting pointer; none if the card tells little. */
  readonly signs: readonly Span[];
  readonly kind: MarkKind;
}

type Shown = Pick<Settings, 'names' | 'statements' | 'claims' | 'density' | 'proportions'>;

/** Longest underlined opening of a claim without a figure (UTF-16 units). */
const longestOpening = 24;
/** Of claims without a note the worthiest are marked, one for this many characters of text. */
const charactersPerClaim = 900;

/**
 * Makes the targets, the most specific kind first: names, claims, statements; within a kind in reading order.
 *
 * Density `first`, the default, underlines what has something to say (`src/ui/telling.ts`): each mention of a name, the
 * whole of a noted claim, the figure or first words of another claim, the reporting verb of a statement. `all`
 * underlines everything, `quiet` nothing.
 * @param rectsOf returns where a span is now, in viewport coordinates
 */
export function targetsOf(
  reading: Reading,
  shown: Shown,
  rectsOf: (span: Span) => readonly DOMRect[],
): readonly Target[] {
  if (shown.density === 'quiet') return [];
  const all = shown.density === 'all';
  const { mentions, claims, statements, told } = reading.annotations;
  const { blocks } = reading.article;
  const target = (subject: Subject, kind: MarkKind, signs: readonly Span[]): Target => {
    const spans = spansOf(reading, subject);
    return {
      reading,
      subject,
      kind,
      signs,
      spans,
      words: null,
      rects: () => spans.flatMap(rectsOf),
      column: () => blocks.filter((block) => spans.some((span) => overlap(block, span))).flatMap(rectsOf),
      subjects(place) {
        const here = subjectsAt(reading, place?.offset ?? spans[0]?.start ?? 0);
        return [subject, ...here.filter((other) => !sameSubject(other, subject))];
      },
    };
  };
  const met = new Set<number>();
  const names = mentions.map((mention, index) => {
    const isMarked = all || (nameCardTells(reading, mention) && !isCredit(blocks, mention));
    const isAgain = met.has(mention.chain);
    if (isMarked) met.add(mention.chain);
    return target({ kind: 'mention', index }, isAgain && !all ? 'again' : 'name', isMarked ? [mention] : []);
  });
  const chosen = worthiest(reading, shown.proportions === 'on');
  const checked = claims.map((claim, index) => {
    const noted = isNoted(claim);
    const signs = noted || all ? [claim] : chosen.has(claim) ? [signOf(reading, claim)] : [];
    return target({ kind: 'claim', index }, noted ? 'noted' : 'claim', signs);
  });
  const said = statements.map((statement, index) =>
    target(
      { kind: 'statement', index },
      'statement',
      all ? statement.spans : statementTells(reading, index) ? verbOf(reading, statement) : [],
    ),
  );
  const numbers = told.map((_, index) => target({ kind: 'number', index }, 'statement', []));
  return [
    ...(shown.names ? names : []),
    ...(shown.claims ? checked : []),
    ...(shown.statements ? said : []),
    ...numbers,
  ];
}

/** Whether it is a credit: photographers and agencies below a picture are not what the article is about. */
function isCredit(blocks: readonly Block[], span: Span): boolean {
  return blocks.some((block) => block.kind === 'credit' && covers(block, span));
}

/** Returns, among claims without a note whose card tells something, those most worth checking. */
function worthiest(reading: Reading, proportions: boolean): ReadonlySet<Claim> {
  const most = Math.ceil(reading.article.text.length / charactersPerClaim);
  const telling = reading.annotations.claims.filter(
    (claim) => !isNoted(claim) && claimTells(reading, claim, proportions),
  );
  return new Set(telling.sort((a, b) => b.worth - a.worth).slice(0, most));
}

/** Returns the figure of a claim, or its first words: lines under whole claims would fill half of some articles. */
function signOf({ article, annotations }: Reading, claim: Claim): Span {
  const figure = claim.quantity === null ? undefined : annotations.quantities[claim.quantity];
  if (figure && covers(claim, figure)) return figure;
  const opening = article.text.slice(claim.start, Math.min(claim.end, claim.start + longestOpening));
  const cut = claim.end - claim.start > longestOpening ? opening.lastIndexOf(' ') : -1;
  return { start: claim.start, end: claim.start + (cut > 0 ? cut : opening.length) };
}

/** Returns the reporting verb, with the pronoun before it that means a name. */
function verbOf(reading: Reading, { cue, speaker }: Statement): readonly Span[] {
  const pronoun = speaker && isResolved(reading, speaker) ? speaker : null;
  if (!cue) return pronoun ? [pronoun] : [];
  const isBefore = pronoun !== null && pronoun.end < cue.start && cue.start - pronoun.end < 2;
  return [{ start: isBefore ? pronoun.start : cue.start, end: cue.end }];
}

/** Returns the underlines of some targets, and the whole span of the one with an open card. */
export function marksOf(targets: readonly Target[], open: Target | null): Mark[] {
  return targets.flatMap((target) => {
    const { kind, spans, signs } = target;
    return (target === open ? spans : signs).map((span) => ({ kind, span }));
  });
}

/**
 * Returns the most specific target at an offset; within a kind the shortest.
 * @param unmarked whether targets without an underline count, as with the modifier key
 */
export function targetAt(targets: readonly Target[], offset: number, unmarked: boolean): Target | null {
  let best: Target | null = null;
  let shortest = Infinity;
  for (const target of targets) {
    if (best && best.subject.kind !== target.subject.kind) break;
    for (const { start, end } of unmarked ? target.spans : target.signs) {
      if (start <= offset && offset < end && end - start < shortest) {
        best = target;
        shortest = end - start;
      }
    }
  }
  return best;
}
