/** Kinds of elements: sets of tag names, upper case. The meaning of class names and ids is in `element-names`. */

/** Makes a set of tag names, upper case, from a text with spaces. */
export const tagSet = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = tagSet(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Elements without article text: code, controls, embedded things, struck-out text. */
export const SILENT_TAGS = tagSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MAP HEAD LINK META TITLE ' +
    'BUTTON SELECT TEXTAREA INPUT DATALIST OPTION LABEL PROGRESS METER DIALOG NAV ASIDE FOOTER MENU DEL S STRIKE',
);

/** Controls that may be part of a sentence. */
export const SENTENCE_CONTROLS = tagSet('BUTTON LABEL');

/** ARIA roles of parts beside an article. */
export const BESIDE_ROLES = tagSet(
  'navigation complementary menu menubar dialog alertdialog alert search toolbar tablist tooltip button textbox contentinfo',
);

/** Elements that contain the whole page, whatever their class says. */
export const WHOLE_TAGS = tagSet('HTML BODY MAIN ARTICLE');

/** Parts of a sentence: their class describes their look and does not mean that they are not text. */
export const PHRASE_TAGS = tagSet('A ABBR B CITE CODE DFN EM FONT I INS KBD MARK Q SMALL STRONG SUB SUP TIME U VAR');

/** Selects elements that call themselves the article's body. */
export const STATED_BODY = '[itemprop~="articleBody"]';

/**
 * An element with one of these, or with an element that calls itself `articleBody`, is not beside the article, whatever
 * its class says.
 */
export const BODY_PART_TAGS = tagSet('H1 MAIN');
