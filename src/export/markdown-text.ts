/** Texts of strangers in Markdown: shown as they are, and nothing in them is a mark, a tag or a link. */

export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) =>
      mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    );
}

/** A link to a web address; any other address is shown as text. */
export function linkTo(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(words);
  return `[${escapeMarkdown(words)}](<${url.replace(/[<>\s]/g, (mark) => encodeURIComponent(mark))}>)`;
}
