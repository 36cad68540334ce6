/**
 * Finding the article.
 *
 * The finder asks three questions, the cheap ones first:
 *
 *   document ──gate──▶ could it be an article?      no: nothing more is done
 *            ──facts─▶ what does it state?         JSON-LD, microdata, <meta>
 *            ──text──▶ where is its running text?
 *
 * The text is read in one pass over the live page (`read-blocks`), which leaves out what never belongs to an article
 * (`leave-out`) and remembers the place of each character (`text-builder`). The element with the most running text is
 * the article's (`choose-root`); its content becomes blocks (`choose-blocks`, `block-kinds`), joined to one text with a
 * map back to the page (`assemble`, `text-map`). Large pages are read in slices (`find-at-idle`).
 *
 * `@mozilla/readability` is not used: it needs a clone of the page, its first run in a page takes 18 to 140 ms, and it
 * does not keep the places of its text. On 42 recent pages it gives F1 90.4 where this finder gives 95.9
 * (`docs/accuracy.md`).
 *
 * Invariants: nothing in the page is changed, no attribute set, no layout computed (except whether a block is rendered
 * at all, `unseen`, if the DOM knows). Time is linear in the number of nodes. Every character of `Article.text` has its
 * place in a live text node, except the blank lines between blocks and the space for a `<br>`.
 */
import type { Article } from '../../text/article';
import { articleDay } from './article-day';
import { assemble } from './assemble';
import { mayHoldArticle, withoutBeside } from './beside';
import { chooseBlocksInTurns } from './choose-blocks';
import { chooseRoot, statedBodies } from './choose-root';
import { dateBesideTitleInTurns } from './find-date';
import { entryDays } from './entry-days';
import { findTitle } from './find-title';
import { isFrontPage, type NoArticleReason } from './gate';
import { languageOf } from './language';
import { putsOffAround, readingRules } from './leave-out';
import { readFacts, type PageFacts } from './page-facts';
import { isPreview } from './preview';
import { readBlocksInTurns, type PageText } from './read-blocks';
import { atOnce, type Turns } from '../../turns';
import type { TextMap } from '../text-map';
import { withoutUnseenInTurns } from './unseen';

/** The result for a page: the text found, and whether it is an article. */
export interface FoundArticle {
  /** The text is empty if the page has none. */
  readonly article: Article;
  /** Maps offsets into `article.text` to live text nodes and back. */
  readonly map: TextMap;
  /** Whether this is an article. If not, it is read only when the reader asks. */
  readonly readable: boolean;
  /** Why it is not an article, or null. */
  readonly reason: NoArticleReason | null;
  /** `stated`: the page says that it is an article; `prose`: it reads like one. */
  readonly basis: 'stated' | 'prose';
  /** The element of the article's body; null only in a document without elements. */
  readonly root: Element | null;
  /** The heading with the title, which may be outside `root`; null if there is none. */
  readonly titleElement: Element | null;
  /** ISO day of the last update that the page states, or null. */
  readonly updated: string | null;
  /** The authors as the page states them, or null. */
  readonly byline: string | null;
  /** Whether a reader sees only the beginning of the article. */
  readonly isPreview: boolean;
  /** Number of characters beyond the longest text that is read. */
  readonly beyond: number;
}

const NOTHING: FoundArticle = {
  article: { title: null, text: '', blocks: [], published: null, language: null, outlet: null },
  map: { text: '', at: [], length: [], node: [], from: [] },
  readable: false,
  reason: 'no-text',
  basis: 'prose',
  root: null,
  titleElement: null,
  updated: null,
  byline: null,
  isPreview: false,
  beyond: 0,
};

/** With less running text, the search is repeated with the parts that class names ruled out (UTF-16 units). */
const LITTLE_PROSE = 350;

/**
 * Finds the article of a page. Never throws; see the head of this file for the steps.
 * @param document live, or parsed by any DOM that has `querySelector`
 * @param url the page's address, or null if unknown
 */
export function findArticle(document: Document, url: string | null = document.location?.href ?? null): FoundArticle {
  return atOnce(findArticleInTurns(document, url));
}

/** Finds the article in steps of a few milliseconds at most, see `find-at-idle`. */
export function* findArticleInTurns(document: Document, url: string | null): Turns<FoundArticle> {
  if (!document.documentElement) return NOTHING;
  const facts = readFacts(document, url);
  yield;
  const { whole, page, bodies } = yield* readPageInTurns(document, facts);
  yield;
  const root = chooseRoot(page, bodies);
  yield;
  const title = findTitle(page, facts.titles, facts.outlet);
  yield;
  const chosen = yield* chooseBlocksInTurns(page, root, title);
  yield;
  const seen = yield* withoutUnseenInTurns(chosen.blocks, page);
  yield;
  const entryDay = facts.isLive ? entryDays(page.elements[root.element]!, facts.dayOrder) : null;
  const { blocks, map } = assemble(
    [...(title.block ? [{ block: title.block, kind: 'title' } as const] : []), ...seen],
    entryDay && ((block) => (block === title.block ? null : entryDay(page.elements[block.element]!))),
  );
  yield;
  const shown = facts.published
    ? null
    : yield* dateBesideTitleInTurns({
        page,
        root,
        title,
        order: facts.dayOrder,
        addresses: [url, ...facts.addresses],
      });
  yield;
  const { day, first, later } = articleDay(
    { published: facts.published ?? shown?.day ?? null, updated: facts.updated },
    { document, text: map.text, lines: page.blocks.map(({ text }) => text), order: facts.dayOrder },
  );
  yield;
  const language = languageOf(facts.languages, map.text);
  yield;
  const reason =
    whyNoArticle(map.text, url, facts) ?? (chosen.isTeaserList && !facts.statesArticle ? 'list-of-links' : null);
  return {
    article: {
      title: title.title,
      text: map.text,
      blocks,
      published: day,
      daySource: day === null ? null : { from: shown?.from ?? 'data', first, later },
      language,
      outlet: facts.outlet,
    },
    map,
    readable: reason === null,
    reason,
    basis: facts.statesArticle ? 'stated' : 'prose',
    root: page.elements[root.element]!,
    titleElement: title.heading,
    updated: facts.updated,
    byline: facts.byline,
    isPreview: isPreview(whole, chosen.blocks, facts.statesPaid),
    beyond: chosen.beyond,
  };
}

/** Reads the undoubted parts of a page, and the rest too if an article may be in it. */
function* readPageInTurns(
  document: Document,
  facts: PageFacts,
): Turns<{ whole: PageText; page: PageText; bodies: readonly number[] }> {
  const top = document.body?.firstChild ? document.body : document.documentElement;
  const rules = readingRules();
  let whole = yield* readBlocksInTurns(top, { ...rules, putsOff: putsOffAround(facts.bodyParts) });
  for (;;) {
    yield;
    const bodies = statedBodies(whole, facts.bodies);
    const page = withoutBeside(whole, bodies);
    if (!(yield* mayHoldArticle(page, rules))) return { whole, page, bodies };
    yield;
    whole = yield* readBlocksInTurns(top, rules);
  }
}

function whyNoArticle(text: string, url: string | null, { statesNews }: PageFacts): NoArticleReason | null {
  if (!text) return 'no-text';
  if (text.length < LITTLE_PROSE) return 'little-text';
  return url !== null && isFrontPage(url) && !statesNews ? 'front-page' : null;
}
