import type { BrowserKind } from '../browsers/browser-kind';
import type { MetCard, MetPage } from './reader-probe';

/** Targets for a page's cards, see docs/reader.md: shares in percent, heights in CSS pixels. */
export const aims = { namesThatTell: 80, restsThatOpen: 5, essentials: 320 } as const;

/** Prints one table for the document. @returns number of targets missed */
export function printReader(kind: BrowserKind, pages: readonly MetPage[]): number {
  const marks = pages.flatMap((page) => page.marks);
  const opened = pages.flatMap((page) => page.opened);
  const rests = pages.reduce((sum, page) => sum + page.rests, 0);
  const of = (cards: readonly MetCard[], wanted: MetCard['kind']) => cards.filter((card) => card.kind === wanted);
  const share = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
  const names = of(marks, 'mention');
  const claims = of(marks, 'claim');
  const telling = share(names.filter(({ tells }) => tells).length, names.length);
  const open = share(opened.length, rests);
  const repeating = [...opened, ...marks].filter(({ kind: one, tells }) => one === 'statement' && !tells).length;
  const tallest = Math.max(0, ...claims.map(({ essentials }) => essentials));
  const within = claims.filter(({ essentials }) => essentials <= aims.essentials).length;
  const painted = pages.reduce((sum, page) => sum + Object.values(page.painted).reduce((a, b) => a + b, 0), 0);
  console.log(`
| ${kind}, ${pages.length} pages | seen | asked |
| --- | ---: | ---: |
| marks painted, a page | ${(painted / pages.length).toFixed(1)} | |
| marks pointed at (names, claims, statements) | ${names.length}, ${claims.length}, ${of(marks, 'statement').length} | |
| marks under which no card came | ${pages.reduce((sum, page) => sum + page.silent.length, 0)} | 0 |
| cards that stayed when the pointer had left | ${pages.reduce((sum, page) => sum + page.stayed, 0)} | 0 |
| names whose card has a fact beyond kind and country, of 100 | ${telling} | ${aims.namesThatTell} or more |
| claims whose card tells something, of 100 | ${share(claims.filter(({ tells }) => tells).length, claims.length)} | |
| cards that only repeat the sentence | ${repeating} | 0 |
| rests along the lines that open a card, of 100 (${rests} rests) | ${open} | ${aims.restsThatOpen} or less |
| of these names, claims, statements | ${of(opened, 'mention').length}, ${of(opened, 'claim').length}, ${of(opened, 'statement').length} | |
| claim cards whose essentials are within ${aims.essentials} px, of 100 (tallest ${Math.round(tallest)}) | ${share(within, claims.length)} | 100 |
| whole claim card, pixels (median) | ${median(claims.map(({ height }) => height))} | |`);
  const missed = [
    telling < aims.namesThatTell,
    repeating > 0,
    open > aims.restsThatOpen,
    within < claims.length,
  ].filter(Boolean).length;
  return missed;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[sorted.length >> 1] ?? 0);
}
