/**
 * Finds boxes inside an article that do not belong to it: offers, forms, lists of other stories. Decides by their
 * content, not by names.
 */
import type { Root } from './choose-root';
import type { PageText, PlacedBlock } from './read-blocks';
import { HEADINGS, TEXT_TAGS } from './root-rules';
import { ALL_LINK } from './stray-rules';
import { sumsOf, type Sums } from './sums';

/** Largest amount of running text in a form's box: a few paragraphs (UTF-16 units). */
const FEW_PARAGRAPHS = 700;

/** Longest explanation of a form (UTF-16 units). */
const LONGEST_EXPLANATION = 200;

/** Fewest items of a list of other stories, and the length of its longest item (UTF-16 units). */
const FEWEST_TEASERS = 2;
const LONGEST_TEASER = 600;
/** Fewest teasers of a page that is a list of them. */
const FEWEST_OF_PAGE = 4;
const SHORTEST_HEADLINE = 20;
/** Share of an element's text that its teasers must have. */
const MOSTLY = 0.6;
/** A box with this many times more offers than other text is a box of offers, if it is a small part of the page. */
const OFFERS_OUTWEIGH = 1.2;
const SMALL_PART = 0.25;
/** A larger share of the page's text cannot be a list beside an article. */
const LARGE_PART = 0.5;

/**
 * Returns the blocks of a part of the page without boxes of offers and forms and without lists of other stories, and
 * whether the part itself is such a list.
 */
export function withoutBoxes(page: PageText, root: Root): { blocks: PlacedBlock[]; isTeaserList: boolean } {
  const sums = sumsOf(page, root.element, root.end);
  const whole = sums.text[root.element]!;
  const { tags, parent, blocks } = page;
  const { isList: isBox, isTeaserList } = teaserLists(page, root, sums);
  for (let element = root.element + 1; element < root.end; element++) {
    const plain = sums.plain[element]!;
    const offers = sums.offers[element]!;
    const isForm =
      (plain === 0 && offers > 0) ||
      (sums.fields[element]! > 0 && plain < LONGEST_EXPLANATION) ||
      (offers > plain * OFFERS_OUTWEIGH && plain < FEW_PARAGRAPHS && sums.text[element]! < SMALL_PART * whole);
    if (isForm && !TEXT_TAGS.has(tags[element]!)) isBox[element] = 1;
    if (isBox[parent[element]!]) isBox[element] = 1;
  }
  return { blocks: blocks.filter(({ element }) => !isBox[element]), isTeaserList };
}

/**
 * Returns a list with 1 for elements that are lists of other stories: each item begins with a linked headline. A list
 * that is most of the root's text is not one of them.
 */
function teaserLists({ blocks, tags, parent }: PageText, root: Root, { text }: Sums) {
  const first = firstBlocks(blocks, root, parent);
  const large = LARGE_PART * text[root.element]!;
  /** Items with a heading of their own. */
  const isItem = new Uint8Array(root.end);
  const items = new Uint32Array(root.end);
  const itemText = new Float64Array(root.end);
  const isList = new Uint8Array(root.end);
  for (let element = root.element + 1; element < root.end; element++) {
    const block = blocks[first[element]!];
    if (!block || !isHeadlineLink(block) || text[element]! > LONGEST_TEASER) continue;
    isItem[element] = HEADINGS.has(tags[block.element]!) && element !== block.element ? 1 : 0;
    items[parent[element]!]! += 1;
    itemText[parent[element]!]! += text[element]!;
  }
  let isTeaserList = false;
  for (let element = root.element; element < root.end; element++) {
    const around = parent[element]!;
    const isOfList = isItem[element] === 1 && items[around]! >= FEWEST_TEASERS && itemText[around]! < large;
    const holdsItems = items[element]! >= FEWEST_TEASERS && itemText[element]! >= MOSTLY * text[element]!;
    if (isOfList || (holdsItems && text[element]! < large)) isList[element] = 1;
    isTeaserList ||= items[element]! >= FEWEST_OF_PAGE && itemText[element]! >= MOSTLY * text[root.element]!;
  }
  return { isList, isTeaserList };
}

/**
 * Returns, for each element, the number of its first block longer than a label; the number of blocks if it has none.
 */
function firstBlocks(blocks: readonly PlacedBlock[], root: Root, parent: readonly number[]): Uint32Array {
  const first = new Uint32Array(root.end).fill(blocks.length);
  for (const [number, { element, text }] of blocks.entries())
    if (text.length >= SHORTEST_HEADLINE && number < first[element]!) first[element] = number;
  for (let element = root.end - 1; element > root.element; element--) {
    const around = parent[element]!;
    if (first[element]! < first[around]!) first[around] = first[element]!;
  }
  return first;
}

function isHeadlineLink({ text, linkLength }: PlacedBlock): boolean {
  return text.length >= SHORTEST_HEADLINE && linkLength >= text.length * ALL_LINK;
}
