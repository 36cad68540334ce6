/**
 * What of a page's text stands beside its article by the names of its elements. Pages give such
 * names to the article itself too ("related-wrapper", "paywall"), so it is told when all has been
 * read: by what the parts of one name hold, beside the rest.
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

/** With less running text outside of all doubts the search goes on in what was doubted. Characters. */
const LITTLE_PROSE = 350;
/** A name that holds this many times the text that no doubt concerns is the article's own … */
const CLEARLY_MORE = 4;
/** … or, where the text that no doubt concerns is a few paragraphs, this many times. */
const FEW_PARAGRAPHS = 700;
const MORE = 1.5;

/** Doubtful parts may lie in one another: how often one name is acquitted. */
const MOST_ROUNDS = 8;

/**
 * The same page without the blocks that are beside its article by the names of what they are in.
 * @param bodies numbers of the elements that call themselves the article's body
 */
export function withoutBeside(page: PageText, bodies: readonly number[]): PageText {
  if (page.doubts.length === 0) return page;
  const guilty = doubtedElements(page, bodies);
  const kept = page.blocks.filter(({ element }) => !guilty[element]);
  return { ...page, blocks: kept };
}

/**
 * Whether parts that were not read are the article's. What they hold at most is told first, by their text and all
 * that no reader sees; where that would be enough they are read. Where text is in shadow roots neither finds all
 * of it; but then hardly any is outside of them.
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

/** Whether parts of one name are the article's by how much they hold. */
function isAcquitted(prose: number, undoubted: number, says: number): boolean {
  const isMost = prose > undoubted * CLEARLY_MORE && !(says & Says.Others);
  return isMost || (undoubted < FEW_PARAGRAPHS && prose > undoubted * MORE);
}

/** 1 for each element in a part that is doubted and not acquitted. */
function doubtedElements(page: PageText, bodies: readonly number[]): Uint8Array {
  const sums = sumsOf(page);
  const holdsBody = bodyPartsIn(page, bodies);
  const guilty = page.doubts.map((doubt) => holdsBody[doubt.element] === 0 && !isText(doubt, page, sums));
  for (let round = 0; round < MOST_ROUNDS; round++) if (!acquitGroups(page, sums, guilty)) break;
  if (proseOutside(page, sums, guilty) < LITTLE_PROSE) return new Uint8Array(page.tags.length);
  return inheritDoubt(page, guilty);
}

/** 1 for elements that hold parts of an article's body that say so: its title, the page's `<main>`. */
function bodyPartsIn({ tags, parent }: PageText, bodies: readonly number[]): Uint8Array {
  const holds = new Uint8Array(tags.length);
  for (const body of bodies) holds[body] = 1;
  for (let element = tags.length - 1; element > 0; element--)
    if (holds[element] === 1 || BODY_PART_TAGS.has(tags[element]!)) holds[element] = holds[parent[element]!] = 1;
  return holds;
}

/** Acquits parts of one name that hold most of the page's text; says if there are any. */
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

/** Whether a doubtful part is text all the same: a paragraph, or paragraphs that only subscribers get or that are not read aloud. */
function isText({ says, element }: Doubt, { tags }: PageText, { plain, offers, fields }: Sums): boolean {
  if (plain[element]! === 0 || fields[element]! > 0) return false;
  if (tags[element] === 'P') return true;
  return (says & Says.Access) !== 0 && plain[element]! > offers[element]!;
}

/** Parts of the same name that lie in no other doubtful part, those with most text first. */
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
