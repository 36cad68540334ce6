import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** Counts the lines and surfaces in a page's print: operators of PDF outside its texts. */
export async function paintedInPrint(page: Page): Promise<number> {
  const file = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...file.matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    inflated(stream),
  );
  return streams.join('\n').match(/(?<=\s)(?:[Ss]|[fBb]\*?)(?=\s)/g)?.length ?? 0;
}

/** Fonts and pictures are packed in other ways, and paint nothing by operators. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
