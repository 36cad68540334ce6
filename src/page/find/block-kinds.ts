/** Decides a block's kind by the elements around it and, for credits, by its wording. */
import type { BlockKind } from '../../text/article';
import { beginsWithOne } from './beginnings';
import { Says } from './name-rules';
import type { PageText, PlacedBlock } from './read-blocks';

/** Number of elements above a block that may decide its kind. */
const MOST_LEVELS = 6;
/** Longest credit line (UTF-16 units). */
const LONGEST_CREDIT = 240;

const PICTURES = ['photo(?:s|graphs?)?', 'images?', 'pictures?', 'illustrations?', 'graphics?', 'credits?'];
const WHICH = ['cover', 'title', 'lead', 'top', 'main', 'file', 'banner'];

/** Beginnings of credits. */
const beginsAsCredit = beginsWithOne(() => [
  ...[...PICTURES, ...WHICH.map((which) => `${which} (?:${PICTURES.join('|')})`)].map(
    (picture) => `${picture}(?: credits?)? ?(?::|by )`,
  ),
  'photograph(?:s|y)? by ',
  'copyright ?\\S',
  ...['getty', 'afp', 'reuters', 'ap photo', 'epa'].map((agency) => `${agency}\\b[^.]{0,60}$`),
]);
const COPYRIGHT = /^(?:©|\(c\)) ?\S/i;

/** Elements whose surroundings say nothing about a block inside them. */
const OUTER_TAGS: ReadonlySet<string> = new Set(['ARTICLE', 'SECTION', 'MAIN', 'BODY', 'TD']);

const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quotation',
};

/** Returns the kind of a block, except the title, which {@link findTitle} finds. */
export function kindOf(block: PlacedBlock, { tags, says, parent }: PageText): BlockKind {
  if (block.text.length <= LONGEST_CREDIT && (beginsAsCredit(block.text) || COPYRIGHT.test(block.text)))
    return 'credit';
  let number = block.element;
  for (let level = 0; level < MOST_LEVELS && number >= 0; level++) {
    const tag = tags[number]!;
    const byTag = KIND_BY_TAG[tag];
    if (byTag) return byTag;
    const said = says[number]!;
    if (block.text.length <= LONGEST_CREDIT && said & Says.Credit) return 'credit';
    if (said & Says.Caption) return 'caption';
    if (OUTER_TAGS.has(tag)) break;
    number = parent[number]!;
  }
  return 'paragraph';
}
