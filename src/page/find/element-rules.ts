/** Which elements are what: sets of tag names, upper case. What class names and ids say is in `element-names`. */

/** Tag names, upper case, parted by spaces, as a set. */
export const tagSet = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = tagSet(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Elements that never hold text of an article: code, controls, embedded things, what is struck out. */
export const SILENT_TAGS = tagSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MAP HEAD LINK META TITLE ' +
    'BUTTON SELECT TEXTAREA INPUT DATALIST OPTION LABEL PROGRESS METER DIALOG NAV ASIDE FOOTER MENU DEL S STRIKE',
);

/** Controls that belong to the sentence they stand in. */
export const SENTENCE_CONTROLS = tagSet('BUTTON LABEL');

/** ARIA roles of what stands beside an article. */
export const BESIDE_ROLES = tagSet(
  'navigation complementary menu menubar dialog alertdialog alert search toolbar tablist tooltip button textbox contentinfo',
);

/** Elements that hold the whole, whatever their class says. */
export const WHOLE_TAGS = tagSet('HTML BODY MAIN ARTICLE');

/** Parts of a sentence: their class says how they look and not that they are no text. */
export const PHRASE_TAGS = tagSet('A ABBR B CITE CODE DFN EM FONT I INS KBD MARK Q SMALL STRONG SUB SUP TIME U VAR');

/** Selects what calls itself the article's body. */
export const STATED_BODY = '[itemprop~="articleBody"]';

/** What holds one of these, or an element that calls itself `articleBody`, is no side matter, whatever its class says. */
export const BODY_PART_TAGS = tagSet('H1 MAIN');
