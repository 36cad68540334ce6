/**
 * Finds parts of a page beside its article by the names of their elements. Pages also give such names to the article
 * itself ("related-wrapper", "paywall"), so it is decided after reading everything, by comparing the text of all parts
 * of one name with the rest.
 */
import { BODY_PART_TAGS } from './element-rules';
import { Says } from './name-rules';
import { DENSE_SCRIPT, DENSITY } from './root-rules';
import type { Turns } from '../../turns';
import {
  readBlocksInTurns,
  type Doubt,
  type PageText,
  type PlacedBlock,
  type ReadingRules,
  type Unread,
} from './read-blocks';
import { sumsOf, type Sums } from './sums';

/** With less undoubted running text, the doubtful parts are considered too (UTF-16 units). */
const LITTLE_PROSE = 350;
/** Parts of one name that have this many times the undoubted text are the article's own … */
const CLEARLY_MORE = 4;
/** … or this many times, if the undoubted text is only a few paragraphs. */
const FEW_PARAGRAPHS = 700;
const MORE = 1.5;

/** Largest number of times that names are acquitted; doubtful parts may be nested. */
const MOST_ROUNDS = 8;

/**
 * Returns the page without the blocks that are beside its article by their elements' names.
 * @param bodies numbers of the elements that call themselves the article's body
 */
export function withoutBeside(page: PageText, bodies: readonly number[]): PageText {
  if (page.doubts.length === 0) return page;
  const guilty = doubtedElements(page, bodies);
  const kept = page.blocks.filter(({ element }) => !guilty[element]);
  return { ...page, blocks: kept };
}

/**
 * Whether parts that were not read may be the article's. First estimates the most that they can contain from all their
 * text, hidden text included; if that is enough, reads them. Text in shadow roots is partly missed in both, but pages
 * with such text have hardly any outside.
 */
export function* mayHoldArticle({ blocks, unread }: PageText, rules: ReadingRules): Turns<boolean> {
  if (unread.length === 0) return false;
  const undoubted = plainProse(blocks);
  if (undoubted < LITTLE_PROSE) return true;
  const groups = new Map<string, Unread[]>();
  for (const part of unread) {
    if (part.says & Says.NeverText) continue;
    const group = groups.get(part.name);
    if (group) group.push(part);
    else groups.set(part.name, [part]);
  }
  for (const group of groups.values()) {
    const { says } = group[0]!;
    const most = group.reduce((sum, { part }) => sum + mostProse(part), 0);
    if (!isAcquitted(most, undoubted, says)) continue;
    let prose = 0;
    for (const { part } of group) prose += plainProse((yield* readBlocksInTurns(part, rules)).blocks);
    if (isAcquitted(prose, undoubted, says)) return true;
  }
  return false;
}

function mostProse({ textContent }: Element): number {
  const text = textContent ?? '';
  return text.length * (DENSE_SCRIPT.test(text) ? DENSITY : 1);
}

function plainProse(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, { prose, isOffer }) => sum + (isOffer ? 0 : prose), 0);
}

/** Whether parts of one name belong to the article by the size of their text. */
function isAcquitted(prose: number, undoubted: number, says: number): boolean {
  const isMost = prose > undoubted * CLEARLY_MORE && !(says & Says.Others);
  return isMost || (undoubted < FEW_PARAGRAPHS && prose > undoubted * MORE);
}

/** Returns a list with 1 for each element in a doubtful part that is not acquitted. */
function doubtedElements(page: PageText, bodies: readonly number[]): Uint8Array {
  const sums = sumsOf(page);
  const holdsBody = bodyPartsIn(page, bodies);
  const guilty = page.doubts.map((doubt) => holdsBody[doubt.element] === 0 && !isText(doubt, page, sums));
  for (let round = 0; round < MOST_ROUNDS; round++) if (!acquitGroups(page, sums, guilty)) break;
  if (proseOutside(page, sums, guilty) < LITTLE_PROSE) return new Uint8Array(page.tags.length);
  return inheritDoubt(page, guilty);
}

/** Returns a list with 1 for elements that contain parts of an article's body: the title, the page's `<main>`. */
function bodyPartsIn({ tags, parent }: PageText, bodies: readonly number[]): Uint8Array {
  const holds = new Uint8Array(tags.length);
  for (const body of bodies) holds[body] = 1;
  for (let element = tags.length - 1; element > 0; element--)
    if (holds[element] === 1 || BODY_PART_TAGS.has(tags[element]!)) holds[element] = holds[parent[element]!] = 1;
  return holds;
}

/** Acquits parts of one name that have most of the page's text. Returns whether there are any. */
function acquitGroups(page: PageText, sums: Sums, guilty: boolean[]): boolean {
  let isChanged = false;
  const undoubted = proseOutside(page, sums, guilty);
  for (const { says, members, prose } of groupsByName(page, sums, guilty)) {
    if (says & Says.NeverText) continue;
    if (!isAcquitted(prose, undoubted, says)) continue;
    for (const member of members) guilty[member] = false;
    isChanged = true;
    break;
  }
  return isChanged;
}

/**
 * Whether a doubtful part is article text anyway: a paragraph, or paragraphs that only subscribers get or that are not
 * read aloud.
 */
function isText({ says, element }: Doubt, { tags }: PageText, { plain, offers, fields }: Sums): boolean {
  if (plain[element]! === 0 || fields[element]! > 0) return false;
  if (tags[element] === 'P') return true;
  return (says & Says.Access) !== 0 && plain[element]! > offers[element]!;
}

/** Groups parts by name, without those in another doubtful part, most text first. */
function groupsByName({ doubts, parent }: PageText, { plain }: Sums, guilty: readonly boolean[]) {
  const groups = new Map<string, { says: number; members: number[]; prose: number }>();
  const around = new Set<number>();
  for (const [number, { name, says, element }] of doubts.entries()) {
    if (!guilty[number]) continue;
    const group = groups.get(name) ?? { says, members: [], prose: 0 };
    groups.set(name, group);
    group.members.push(number);
    let outer = parent[element]!;
    while (outer >= 0 && !around.has(outer)) outer = parent[outer]!;
    if (outer < 0) group.prose += plain[element]!;
    around.add(element);
  }
  return [...groups.values()].sort((a, b) => b.prose - a.prose);
}

function proseOutside(page: PageText, { plain }: Sums, guilty: readonly boolean[]): number {
  const isGuilty = inheritDoubt(page, guilty);
  const { doubts, parent } = page;
  const inside = doubts.reduce(
    (sum, { element }, number) => sum + (guilty[number] && !isGuilty[parent[element]!] ? plain[element]! : 0),
    0,
  );
  return plain[0]! - inside;
}

function inheritDoubt({ elements, parent, doubts }: PageText, guilty: readonly boolean[]): Uint8Array {
  const isGuilty = new Uint8Array(elements.length);
  for (const [number, { element }] of doubts.entries()) if (guilty[number]) isGuilty[element] = 1;
  for (let element = 1; element < elements.length; element++) if (isGuilty[parent[element]!]) isGuilty[element] = 1;
  return isGuilty;
}
