/** What of an article is underlined, and what answers to the pointer, under the reader's settings. */
import type { Span } from '../text/article';
import type { Settings } from '../extension/settings/settings';
import type { Mark, MarkKind } from '../page/marks/marks';
import { sameSubject, spansOf, subjectsAt, type Reading, type Subject } from '../ui/annotated-article';
import type { Opener } from './opener';

/** One thing that the pointer can be on; the same object as long as the article is read. */
export interface Target extends Opener {
  readonly subject: Subject;
  readonly spans: readonly Span[];
  readonly kind: MarkKind;
  /** Whether it is underlined before anybody points at it. */
  readonly marked: boolean;
}

type Shown = Pick<Settings, 'names' | 'statements' | 'claims' | 'density'>;

/**
 * Targets, the most specific kind first: names, claims, statements; of a kind in reading order.
 *
 * `first` marks the first mention of each name and the claims that have a note or a caveat, and lets
 * statements answer without a line under them; `all` marks everything; `quiet` nothing.
 * @param rectsOf where a span stands now, in viewport coordinates
 */
export function targetsOf(
  reading: Reading,
  shown: Shown,
  rectsOf: (span: Span) => readonly DOMRect[],
): readonly Target[] {
  if (shown.density === 'quiet') return [];
  const all = shown.density === 'all';
  const target = (subject: Subject, kind: MarkKind, marked: boolean): Target => {
    const spans = spansOf(reading, subject);
    return {
      reading,
      subject,
      kind,
      marked,
      spans,
      words: null,
      rects: () => spans.flatMap(rectsOf),
      subjects(place) {
        const here = subjectsAt(reading, place?.offset ?? spans[0]?.start ?? 0);
        return [subject, ...here.filter((other) => !sameSubject(other, subject))];
      },
    };
  };
  const { mentions, claims, statements } = reading.annotations;
  const credits = reading.article.blocks.filter(({ kind }) => kind === 'credit');
  const met = new Set<number>();
  const names = mentions.flatMap((mention, index) => {
    // Photographers and agencies below a picture are not what the article is about.
    if (credits.some(({ start, end }) => start <= mention.start && mention.end <= end)) return [];
    const isFirst = !met.has(mention.chain);
    met.add(mention.chain);
    const known = mention.entity !== null || mention.introduction !== null;
    return all || (isFirst && known) ? [target({ kind: 'mention', index }, 'name', true)] : [];
  });
  const checked = claims.flatMap((claim, index) => {
    const noted = claim.notes.length > 0 || claim.figures.length > 0 || claim.caveat !== null;
    return all || noted ? [target({ kind: 'claim', index }, noted ? 'noted' : 'claim', true)] : [];
  });
  const said = statements.map((_, index) => target({ kind: 'statement', index }, 'statement', all));
  return [...(shown.names ? names : []), ...(shown.claims ? checked : []), ...(shown.statements ? said : [])];
}

/** The underlines of some targets, and of one that a card is open for. */
export function marksOf(targets: readonly Target[], open: Target | null): Mark[] {
  return targets
    .filter((target) => target.marked || target === open)
    .flatMap(({ kind, spans }) => spans.map((span) => ({ kind, span })));
}

/** The most specific target at an offset: of one kind the shortest. */
export function targetAt(targets: readonly Target[], offset: number): Target | null {
  let best: Target | null = null;
  let shortest = Infinity;
  for (const target of targets) {
    if (best && best.subject.kind !== target.subject.kind) break;
    for (const { start, end } of target.spans) {
      if (start <= offset && offset < end && end - start < shortest) {
        best = target;
        shortest = end - start;
      }
    }
  }
  return best;
}
