/** Escapes foreign text for Markdown, so that nothing in it works as a mark, a tag or a link. */

export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) =>
      mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    );
}

/** Returns a link to a web address, or plain text for any other kind of address. */
export function linkTo(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(words);
  return `[${escapeMarkdown(words)}](<${url.replace(/[<>\s]/g, (mark) => encodeURIComponent(mark))}>)`;
}
