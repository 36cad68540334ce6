/** Which elements are what: sets of tag names, upper case, and patterns over class and id. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
  'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Elements that never hold text of an article: code, controls, embedded things. */
export const SILENT_TAGS = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MAP HEAD LINK META TITLE ' +
  'BUTTON SELECT TEXTAREA INPUT DATALIST OPTION LABEL PROGRESS METER DIALOG NAV ASIDE FOOTER MENU',
);

/** ARIA roles of what stands beside an article. */
export const BESIDE_ROLES = set(
  'navigation complementary menu menubar dialog alertdialog alert search toolbar tablist tooltip button textbox contentinfo',
);

/** Elements that hold the whole, whatever their class says. */
export const WHOLE_TAGS = set('HTML BODY MAIN ARTICLE');

/** What stands beside or between the article: words of class names and ids (see {@link wordsOf}). */
export const BESIDE_WORDS =
  /(?:^| )(?:ads?|adsense|advert\w*|banner|breadcrumbs?|comments?|commentlist|community|consent|cookies?|disqus|footer|gdpr|hidden|share\w*|sharing|social|sidebar|skyscraper|sponsor\w*|newsletter\w*|outbrain|taboola|paywall|popup|pagination|pager|promo\w*|recirc\w*|recommend\w*|related\w*|replies|shoutbox|signup|subscribe|subscription|toolbar|trending|widget|menu|rss|print|agegate|masthead|tags|tools|sr only|visually hidden|screen reader text|skip link)(?= |$)/;

/** Class words that name the article's own body: they outweigh those above. */
export const BODY_WORDS = /(?:^| )(?:article|body|content|entry|main|post|story)(?= |$)/;

/** Class words of a caption and of a picture's credit or the author's line. */
export const CAPTION_WORDS = /(?:^| )caption(?: |$)/;
export const CREDIT_WORDS = /(?:^| )(?:credits?|copyright|photographer|attribution)(?: |$)/;
export const BYLINE_WORDS = /(?:^| )(?:byline|author|dateline|writtenby)(?: |$)/;

/**
 * Class names and id as lower-case words: "relatedPosts js-share_bar" → "related posts js share bar".
 */
export function wordsOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return '';
  return names.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[^A-Za-z0-9]+/g, ' ').trim().toLowerCase();
}
