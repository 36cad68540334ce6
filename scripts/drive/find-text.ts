import type { Page } from 'puppeteer-core';

export interface TextPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls a text of the page into the middle of the window and returns a point on its first line. White space is
 * matched loosely; the text may span several elements.
 * @param nth which occurrence, from 0
 * @returns null if the page does not have the text
 */
export function findText(page: Page, text: string, nth = 0): Promise<TextPoint | null> {
  return page.evaluate(
    async (wanted: string, skip: number) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      const starts: number[] = [];
      let all = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('script, style, noscript, template')) continue;
        nodes.push(node);
        starts.push(all.length);
        all += node.data;
      }
      const pattern = wanted
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\s+');
      const match = [...all.matchAll(new RegExp(pattern, 'g'))][skip];
      if (!match) return null;
      const range = document.createRange();
      for (const [index, node] of nodes.entries()) {
        const start = starts[index] ?? 0;
        const end = start + node.length;
        const last = match.index + match[0].length;
        if (match.index >= start && match.index < end) range.setStart(node, match.index - start);
        if (last > start && last <= end) range.setEnd(node, last - start);
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The scroll event comes a frame later and would cancel a card that the pointer has asked for.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    text,
    nth,
  );
}
