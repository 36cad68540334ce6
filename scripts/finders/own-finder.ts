/**
 * Loads this project's finder from any checkout, as code that can be evaluated again to time it cold, as on a new page.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import type { findArticle } from '../../src/page/find/find-article';
import { Stop } from '../run/stop';
import type { Finder, Prepared } from './finders';

/** The finder's path, now and in older checkouts. */
const PLACES = ['src/page/find/find-article.ts', 'src/page/find-article.ts'];

/** A finder that can be evaluated again, so that none of its functions has run before. */
export interface OwnFinder extends Finder {
  /** Like `prepare`, with freshly evaluated code. */
  prepareCold(html: string, url: string | null): Prepared;
}

/**
 * Bundles the finder of a checkout.
 * @throws {Stop} if the folder has no finder
 */
export async function ownFinder(name: string, checkout: string): Promise<OwnFinder> {
  const place = PLACES.find((path) => existsSync(join(checkout, path)));
  if (place === undefined) throw new Stop(`${checkout} is not a checkout of this project: it has no ${PLACES[0]}.`);
  const { outputFiles } = await build({
    absWorkingDir: checkout,
    entryPoints: [place],
    bundle: true,
    format: 'iife',
    globalName: 'finder',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  let made = 0;
  // A different comment each time keeps the engine from reusing compiled code.
  const make = (): typeof findArticle =>
    (new Function(`/* ${made++} */ ${code}; return finder.findArticle;`) as () => typeof findArticle)();
  const warm = make();
  const prepareWith = (find: typeof findArticle, html: string, url: string | null): Prepared => {
    const { document } = parseHTML(html);
    return () => {
      const { article } = find(document, url);
      return () => {
        const [first, ...rest] = article.blocks;
        // The expected texts have no title.
        const blocks = first?.kind === 'title' ? rest : article.blocks;
        return blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
      };
    };
  };
  return {
    name,
    prepare: (html, url) => prepareWith(warm, html, url),
    prepareCold: (html, url) => prepareWith(make(), html, url),
  };
}
