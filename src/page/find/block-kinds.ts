/** What a block is on the page, by the elements it stands in and, for credits, by its wording. */
import type { BlockKind } from '../../text/article';
import { CAPTION_WORDS, CREDIT_WORDS, namesOf, wordsOf } from './element-rules';
import type { PageText, PlacedBlock } from './read-blocks';

/** Elements above a block that may say what it is. */
const MOST_LEVELS = 6;
/** A longer block is no credit line. */
const LONGEST_CREDIT = 240;
const CREDIT_WORDING =
  /^(?:(?:cover |title |lead |top |main |file |banner )?(?:photo(?:s|graphs?)?|images?|pictures?|illustrations?|graphics?|credits?)(?: credits?)? ?(?::|by )|(?:©|\(c\)|copyright) ?\S|photograph(?:s|y)? by |(?:getty|afp|reuters|ap photo|epa)\b[^.]{0,60}$)/i;

/** A quick look at the names as they are written, before they are taken apart. */
const MAY_SAY_KIND = /caption|credit|copyright|photographer|attribution/i;

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

/** The kind of a block; the title is told by {@link findTitle} and not here. */
export function kindOf(block: PlacedBlock, { elements, parent }: PageText): BlockKind {
  if (block.text.length <= LONGEST_CREDIT && CREDIT_WORDING.test(block.text)) return 'credit';
  let number = block.element;
  for (let level = 0; level < MOST_LEVELS && number >= 0; level++) {
    const element = elements[number]!;
    const byTag = KIND_BY_TAG[element.tagName.toUpperCase()];
    if (byTag) return byTag;
    const names = namesOf(element);
    if (MAY_SAY_KIND.test(names)) {
      const words = wordsOf(names);
      if (block.text.length <= LONGEST_CREDIT && CREDIT_WORDS.test(words)) return 'credit';
      if (CAPTION_WORDS.test(words)) return 'caption';
    }
    if (/^(?:article|section|main|body|td)$/i.test(element.tagName)) break;
    number = parent[number]!;
  }
  return 'paragraph';
}
