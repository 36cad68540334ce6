/** Turns text with entities or markup, also escaped twice, into plain text. */

/** Named entities that occur in titles and names (https://html.spec.whatwg.org/multipage/named-characters.html). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['shy', ''],
  ['quot', '"'],
  ['apos', "'"],
  ...(
    'amp& lt< gt> rsquo’ lsquo‘ rdquo” ldquo“ laquo« raquo» ndash– mdash— hellip… bull• middot· euro€ ' +
    'pound£ deg° copy© reg® trade™ aumlä oumlö uumlü AumlÄ OumlÖ UumlÜ szligß eacuteé egraveè ecircê ' +
    'agraveà aacuteá iacuteí oacuteó uacuteú ntildeñ ccedilç oslashø aringå'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
]);

/** Largest number of unescapings: by the page, and by the program that made it. */
const MOST_TIMES = 2;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
/** Characters of the numbers 128 to 159, which pages write in Windows-1252 (HTML standard, "numeric character reference end state"). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Inline elements that occur in titles. "<3" and "a < b" are not elements. */
const MARKUP = /<\/?(?:i|b|em|strong|u|s|span|sup|sub|small|a|mark|font|wbr|q|cite)(?:\s[^<>]*)?\/?>/gi;
/** Elements that begin a line, so that words on both sides are separate. */
const LINE = /<\/?(?:p|br|div|ul|ol|li|blockquote|h[1-6])(?:\s[^<>]*)?\/?>/gi;

/** Returns only the words: entities decoded, elements removed, white space collapsed. */
export function plainText(text: string): string {
  let plain = text;
  for (let time = 0; time < MOST_TIMES && plain.includes('&'); time++) plain = plain.replace(ENTITY, decoded);
  return plain.replace(MARKUP, '').replace(LINE, ' ').replace(/\s+/g, ' ').trim();
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? entity;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80]!;
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
