/** This project's finder, of any checkout of it, as code that can be evaluated again: cold, as it is when a page opens. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import type { findArticle } from '../../src/page/find/find-article';
import { Stop } from '../run/stop';
import type { Finder, Prepared } from './finders';

/** Where the finder is, now and before it had a folder of its own. */
const PLACES = ['src/page/find/find-article.ts', 'src/page/find-article.ts'];

/** A finder that can be made again, so that no function of it has run before. */
export interface OwnFinder extends Finder {
  /** Like `prepare`, with code that has never run. */
  prepareCold(html: string, url: string | null): Prepared;
}

/**
 * Bundles the finder of a checkout.
 * @throws {Stop} where the folder holds no finder
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
  // A comment that is another each time keeps the engine from taking up what it has compiled before.
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
