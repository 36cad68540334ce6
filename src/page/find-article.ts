/**
 * Finding the article.
 *
 * A page is asked three questions, the cheap ones first:
 *
 *   document ──gate──▶ could it be an article?      no: NotAnArticle, under a millisecond
 *            ──facts─▶ what does it say of itself?  JSON-LD, microdata, <meta>
 *            ──text──▶ where does its running text gather?
 *
 * The text is read in one pass over the live page (`read-blocks`), which leaves out what never
 * belongs to an article (`leave-out`) and remembers where each character stands (`text-builder`).
 * The element in which most running text gathers is the article's (`choose-root`); what lies in
 * it becomes blocks (`block-kinds`), joined to one text with a map back to the page (`assemble`,
 * `text-map`). Where the text does not gather in one place, `@mozilla/readability` decides
 * (`readability-root`): its first run in a page may take 140 ms, so the extension calls it in an
 * idle moment.
 *
 * Invariants: nothing in the page is changed, no attribute set, no layout asked for. Time is
 * linear in the number of nodes. Every character of `Article.text` but the blank lines between
 * blocks and the space that a `<br>` stands for has its place in a live text node.
 */
import type { Article } from '../core/article';
import { assemble, type ChosenBlock } from './assemble';
import { kindOf } from './block-kinds';
import { chooseRoot } from './choose-root';
import { findTitle, lettersOf } from './find-title';
import { languageOf } from './language';
import { isBeside, isSilent } from './leave-out';
import { readFacts } from './page-facts';
import { readBlocks } from './read-blocks';
import type { TextMap } from './text-map';

/** An article and where it stands in the page. */
export interface FoundArticle {
  readonly isArticle: true;
  readonly article: Article;
  /** From offsets into `article.text` to live text nodes and back. */
  readonly map: TextMap;
  /** The element that holds the article's body. */
  readonly root: Element;
  /** `stated`: the page says of itself that it is an article; `prose`: it reads like one. */
  readonly basis: 'stated' | 'prose';
  /** ISO day of the last update that the page states, or null. */
  readonly updated: string | null;
  readonly byline: string | null;
}

/** Why a page is not read. */
export type NoArticleReason = 'not-html' | 'no-text' | 'little-text' | 'list-of-links' | 'front-page' | 'editor';

export interface NotAnArticle {
  readonly isArticle: false;
  readonly reason: NoArticleReason;
}

/** Less running text than this is no article. */
const LEAST_PROSE = 350;

/**
 * Finds the article of a page. Never throws on any page; see the head of this file for the steps.
 * @param document live, or parsed by any DOM that has `querySelector`
 */
export function findArticle(document: Document): FoundArticle | NotAnArticle {
  const { body } = document;
  if (!body) return { isArticle: false, reason: 'not-html' };
  const facts = readFacts(document);
  let page = readBlocks(body, { leavesOut: (element) => isSilent(element) || isBeside(element) });
  let root = chooseRoot(page);
  if (root.pageProse < LEAST_PROSE) {
    page = readBlocks(body, { leavesOut: isSilent });
    root = chooseRoot(page);
  }
  if (root.pageProse === 0) return { isArticle: false, reason: page.blocks.length ? 'little-text' : 'no-text' };
  const title = findTitle(document, facts.titles, facts.outlet);
  const chosen: ChosenBlock[] = title.block ? [{ block: title.block, kind: 'title' }] : [];
  const titleKey = title.title ? lettersOf(title.title) : null;
  for (const block of page.blocks) {
    if (block.element < root.element || block.element >= root.end) continue;
    const kind = kindOf(block, page);
    if (kind === 'heading' && titleKey !== null && lettersOf(block.text) === titleKey) continue;
    chosen.push({ block, kind });
  }
  const { blocks, map } = assemble(chosen);
  return {
    isArticle: true,
    article: {
      title: title.title,
      text: map.text,
      blocks,
      published: facts.published,
      language: languageOf(facts.languages, map.text),
      outlet: facts.outlet,
    },
    map,
    root: page.elements[root.element]!,
    basis: facts.statesArticle ? 'stated' : 'prose',
    updated: facts.updated,
    byline: facts.byline,
  };
}
