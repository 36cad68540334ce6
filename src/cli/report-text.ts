import type { Article, Span } from '../text/article';

const WIDTH = 100;

/** Returns a section's title, underlined, after an empty line. */
export function heading(title: string): string {
  return `\n${title}\n${'─'.repeat(title.length)}`;
}

/** Puts text in curly quotation marks. */
export function quoteText(text: string): string {
  return `“${text}”`;
}

/** Returns the article's words of a span. */
export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** Breaks text into lines of at most 100 characters, each after the margin. */
export function wrapped(text: string, margin: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(margin + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(margin + line);
  return lines.join('\n');
}
