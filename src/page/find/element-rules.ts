/** Which elements are what: sets of tag names, upper case, and patterns over class and id. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Elements that never hold text of an article: code, controls, embedded things, what is struck out. */
export const SILENT_TAGS = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MAP HEAD LINK META TITLE ' +
    'BUTTON SELECT TEXTAREA INPUT DATALIST OPTION LABEL PROGRESS METER DIALOG NAV ASIDE FOOTER MENU DEL S STRIKE',
);

/** Controls that belong to the sentence they stand in. */
export const SENTENCE_CONTROLS = set('BUTTON LABEL');

/** ARIA roles of what stands beside an article. */
export const BESIDE_ROLES = set(
  'navigation complementary menu menubar dialog alertdialog alert search toolbar tablist tooltip button textbox contentinfo',
);

/** Elements that hold the whole, whatever their class says. */
export const WHOLE_TAGS = set('HTML BODY MAIN ARTICLE');

/** Parts of a sentence: their class says how they look and not that they are no text. */
export const PHRASE_TAGS = set('A ABBR B CITE CODE DFN EM FONT I INS KBD MARK Q SMALL STRONG SUB SUP TIME U VAR');

/** Class words of what is there for programs that read a page aloud, and is not shown. */
export const UNSEEN_WORDS =
  /(?:^| )(?:screen ?reader(?: text| only)?|sr only|visually ?hidden|visuallyhidden|off ?screen|skip link|show for sr|assistive text|hidden visually)(?= |$)/;

/**
 * What stands beside or between the article's text, by words of class names and ids (see
 * {@link wordsOf}). These hold even beside a word of the body: "article-comments", "post-share".
 */
export const BESIDE_WORDS =
  /(?:^| )(?:ads?|adsense|advert\w*|ai2html|artboard|bio|comments?|commentlist|consent|cookies?|didomi|disqus|gdpr|legends|livefyre|modal|most ?popular|most ?read|newsletter\w*|onetrust|outbrain|paywall|promo\w*|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sponsor\w*|subscribe|subscription|taboola|teads|teaser\w*|trending|opt in|popular)(?= |$)/;

/** A box about the author, below or beside the text. */
export const AUTHOR_BOX_WORDS =
  /(?:^| )(?:(?:about|article|post|story) (?:the )?authors?|authors? (?:box|bio|info\w*|about|container|content|data|details?|card|description|block|profile|area|wrap\w*|section|meta))(?= |$)/;

/** Of these, what says who may read a part and not what it is. */
export const ACCESS_WORDS = /(?:^| )(?:paywall|subscribe|subscription|subscribers?|premium|teaser\w*)(?= |$)/;

/** Of these, what is no article on any page. */
export const NEVER_TEXT_WORDS =
  /(?:^| )(?:adsense|ai2html|artboard|consent|cookies?|didomi|disqus|gdpr|legends|livefyre|onetrust|outbrain|taboola|teads)(?= |$)/;

/** Of these, what other people than the article's authors wrote. */
export const OTHERS_WORDS = /(?:^| )(?:comments?|commentlist|disqus|livefyre|replies|community|remark|shoutbox)(?= |$)/;

/** The same, but outweighed by a word of the body: "content-header", "main-sidebar-left". */
export const PERHAPS_BESIDE_WORDS =
  /(?:^| )(?:agegate|banner|breadcrumbs?|carousel|community|footer|hidden|masthead|menu|navigation|pager|pagination|popup|print|rail|remark|replies|rss|shoutbox|sidebar|signup|skyscraper|slideshow|social|tags|toolbar|tools|widget)(?= |$)/;

/** Class words that name the article's own body. */
export const BODY_WORDS = /(?:^| )(?:article|body|content|entry|main|post|story|column|shadow)(?= |$)/;

/** What holds one of these, or an element that calls itself `articleBody`, is no side matter, whatever its class says. */
export const BODY_PART_TAGS = set('H1 MAIN');

/** Class words of a caption and of a picture's credit or the author's line. */
export const CAPTION_WORDS = /(?:^| )caption(?: |$)/;
export const CREDIT_WORDS = /(?:^| )(?:credits?|copyright|photographer|attribution)(?: |$)/;
export const BYLINE_WORDS = /(?:^| )(?:byline|author|dateline|writtenby)(?: |$)/;

/** An id of many words is a heading turned into an anchor, and says nothing of the layout. */
const SLUG = /^(?:[a-z0-9]+-){3}/;

/** Class names and id of an element as they are written; empty where it has none that counts. */
export function namesOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  const classes = element.getAttribute('class') ?? '';
  return id === '' || SLUG.test(id) ? classes : `${classes} ${id}`;
}

/** Names as lower-case words: "relatedPosts js-share_bar" → "related posts js share bar". */
export function wordsOf(names: string): string {
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}
