/** Words of class names and ids, and their meaning. A hyphen joins two words in a row. */

/** Bits, since a word may have several meanings. */
export const Says = {
  /** Beside or between the article's text, even next to a word for the body: "article-comments", "post-share". */
  Beside: 1,
  /** Beside the text, unless a word for the body is there too: "content-header", "main-sidebar-left". */
  PerhapsBeside: 2,
  /** It is the article's own body. */
  Body: 4,
  /** For programs that read a page aloud; not shown. */
  Unseen: 8,
  /** The byline. */
  Byline: 16,
  /** Says who may read a part, not what the part is. */
  Access: 32,
  /** Not article text on any page. */
  NeverText: 64,
  /** Written by other people than the article's authors. */
  Others: 128,
  /** A picture's caption or credit. */
  Caption: 256,
  Credit: 512,
  /** Has a meaning together with the next word. */
  FirstOfTwo: 1024,
} as const;

/** Length of the beginnings of words that mean `Beside` (letters). */
export const STEM_LETTERS = 5;
export const NAME_STEMS: ReadonlyMap<string, string> = new Map(
  ['advert', 'newsletter', 'promo', 'recirc', 'recommend', 'related', 'share', 'sponsor', 'teaser'].map((stem) => [
    stem.slice(0, STEM_LETTERS),
    stem,
  ]),
);

/** Parts of a box about the author, below or beside the text. */
const AUTHOR_PARTS =
  'box bio info infos information about container content data details detail card description block profile area wrap wrapper section meta';

const words = (): readonly (readonly [says: number, words: string])[] => [
  [
    Says.Beside,
    'ad ads bio comment comments commentlist modal mostpopular most-popular mostread most-read ' +
      'paywall sharing subscribe subscription trending opt-in popular the-author the-authors ' +
      ['about', 'article', 'post', 'story'].map((word) => `${word}-author ${word}-authors`).join(' ') +
      AUTHOR_PARTS.replace(/\w+/g, ' author-$& authors-$&'),
  ],
  [
    Says.Beside | Says.NeverText,
    'adsense ai2html artboard consent cookie cookies didomi disqus gdpr legends livefyre onetrust outbrain taboola teads',
  ],
  [
    Says.PerhapsBeside,
    'agegate banner breadcrumb breadcrumbs carousel community footer hidden masthead menu navigation pager pagination ' +
      'popup print rail remark replies rss shoutbox sidebar signup skyscraper slideshow social tags toolbar tools widget',
  ],
  [Says.Body, 'article body content entry main post story column shadow'],
  [
    Says.Unseen,
    'screenreader screen-reader sr-only visually-hidden visuallyhidden offscreen off-screen skip-link for-sr assistive-text ' +
      'hidden-visually hide-visually element-invisible',
  ],
  [Says.Byline, 'byline author dateline writtenby'],
  [Says.Access, 'paywall subscribe subscription subscriber subscribers premium teaser teasers'],
  [Says.Others, 'comment comments commentlist disqus livefyre replies community remark shoutbox'],
  [Says.Caption, 'caption'],
  [Says.Credit, 'credit credits copyright photographer attribution'],
];

let meanings: ReadonlyMap<string, number> | null = null;

/** Returns what words mean, and two in a row; gathered when first asked for. */
export const nameWords = (): ReadonlyMap<string, number> => (meanings ??= allWords());

function allWords(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, says: number): unknown => found.set(word, (found.get(word) ?? 0) | says);
  for (const [says, list] of words()) {
    for (const word of list.split(' ')) {
      add(word, says);
      const end = word.indexOf('-');
      if (end > 0) add(word.slice(0, end), Says.FirstOfTwo);
    }
  }
  return found;
}
