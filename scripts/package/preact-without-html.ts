/**
 * Preact without its one way to make HTML out of text.
 *
 * Sidelight never sets `dangerouslySetInnerHTML` (a lint rule sees to that), but the code for it came
 * along in every page, and Mozilla's linter warns of it. The build takes it out, so that what the
 * package cannot do is plain to see in the package. A Preact that looks otherwise stops the build:
 * look at its `diff/index.js`, and mend the pattern or drop this file.
 */

/** The part of `diff` in preact.mjs that sets HTML where asked, else goes on to the children. */
const setsHtml =
  /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):/g;

/** @throws Error where the code is not the one that is known */
export function withoutHtml(code: string): string {
  const rest = code.replace(setsHtml, '');
  if (rest === code || rest.includes('innerHTML=')) {
    throw new Error('Preact sets HTML in a place that scripts/package/preact-without-html.ts does not know.');
  }
  return rest;
}

/** As a plugin of Vite, which runs it on `preact` and on nothing else. */
export const preactWithoutHtml = {
  name: 'sidelight:preact-without-html',
  transform(code: string, id: string) {
    return /preact\/dist\/preact\.m?js/.test(id) ? { code: withoutHtml(code), map: null } : null;
  },
};
