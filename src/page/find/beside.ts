/**
 * What of a page's text stands beside its article by the names of its elements. Pages give such
 * names to the article itself too ("related-wrapper", "paywall"), so it is told when all has been
 * read: by what the parts of one name hold, beside the rest.
 */
import { isStatedBody } from './choose-root';
import { ACCESS_WORDS, BODY_PART_TAGS, NEVER_TEXT_WORDS, OTHERS_WORDS } from './element-rules';
import { NOT_READ_ALOUD } from './leave-out';
import { tagOf, type Doubt, type PageText } from './read-blocks';
import { addUp, sumsOf, type Sums } from './sums';

/** With less running text outside of all doubts the search goes on in what was doubted. Characters. */
const LITTLE_PROSE = 350;
/** A name that holds this many times the text that no doubt concerns is the article's own … */
const CLEARLY_MORE = 4;
/** … or, where the text that no doubt concerns is a few paragraphs, this many times. */
const FEW_PARAGRAPHS = 700;
const MORE = 1.5;

/** Doubtful parts may lie in one another: how often one name is acquitted. */
const MOST_ROUNDS = 8;

/** The same page without the blocks that stand beside its article by the names of what they stand in. */
export function withoutBeside(page: PageText): PageText {
  const sums = sumsOf(page);
  const guilty = doubtedElements(page, sums);
  const kept = page.blocks.filter(({ element }) => !guilty[element]);
  return { ...page, blocks: kept };
}

/** 1 for each element in a part that is doubted and not acquitted. */
function doubtedElements(page: PageText, sums: Sums): Uint8Array {
  const bodyParts = bodyPartsIn(page);
  const guilty = page.doubts.map((doubt) => bodyParts[doubt.element] === 0 && !isText(doubt, page, sums));
  for (let round = 0; round < MOST_ROUNDS; round++) if (!acquitGroups(page, sums, guilty)) break;
  if (proseOutside(page, sums, guilty) < LITTLE_PROSE) return new Uint8Array(page.elements.length);
  return inheritDoubt(page, guilty);
}

/** How many parts of an article's body that say so lie in each element: its title, the page's `<main>`. */
function bodyPartsIn({ elements, parent }: PageText): Float64Array {
  const parts = Float64Array.from(elements, (element) => {
    if (BODY_PART_TAGS.has(tagOf(element))) return 1;
    return element.hasAttribute('itemprop') && isStatedBody(element) ? 1 : 0;
  });
  addUp(parts, parent);
  return parts;
}

/** Acquits parts of one name that hold most of the page's text; says if there are any. */
function acquitGroups(page: PageText, sums: Sums, guilty: boolean[]): boolean {
  let isChanged = false;
  const undoubted = proseOutside(page, sums, guilty);
  for (const { name, members, prose } of groupsByName(page, sums, guilty)) {
    if (NEVER_TEXT_WORDS.test(name)) continue;
    const isMost = prose > undoubted * CLEARLY_MORE && !OTHERS_WORDS.test(name);
    const isMore = undoubted < FEW_PARAGRAPHS && prose > undoubted * MORE;
    if (!isMost && !isMore) continue;
    for (const member of members) guilty[member] = false;
    isChanged = true;
    break;
  }
  return isChanged;
}

/** Whether a doubtful part is text all the same: a paragraph, or paragraphs that only subscribers get or that are not read aloud. */
function isText({ name, element }: Doubt, { elements }: PageText, { plain, offers, fields }: Sums): boolean {
  if (plain[element]! === 0 || fields[element]! > 0) return false;
  if (/^p$/i.test(elements[element]!.tagName)) return true;
  return (name === NOT_READ_ALOUD || ACCESS_WORDS.test(name)) && plain[element]! > offers[element]!;
}

/** Parts of the same name that lie in no other doubtful part, those with most text first. */
function groupsByName({ doubts, parent }: PageText, { plain }: Sums, guilty: readonly boolean[]) {
  const groups = new Map<string, { name: string; members: number[]; prose: number }>();
  const around = new Set<number>();
  for (const [number, { name, element }] of doubts.entries()) {
    if (!guilty[number]) continue;
    const group = groups.get(name) ?? { name, members: [], prose: 0 };
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
