/**
 * The popup in few pieces.
 *
 * It is what a reader opens most often, and waits for, and each file that a page names is a round trip
 * through the browser's main process. With five scripts and a style sheet its switches stood there after
 * 77 ms in Chromium and 96 ms in Firefox, with two scripts and the styles in the page after 66 and 72
 * (medians of five, `npm run bench -- browser`). So what the popup begins with is one chunk, which the
 * panel shares, and its styles are written into its page.
 */
import type { Plugin } from 'vite';

const page = 'popup/index.html';
const entry = 'popup/main.tsx';

/** As much of Rollup's module graph as is asked for here. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
  getModuleIds(): Iterable<string>;
}

/** The one chunk of everything that the popup begins with; what is loaded later stays apart. */
export function popupChunk(id: string, graph: ModuleGraph): string | undefined {
  if (id.endsWith(page) || id.endsWith(entry)) return undefined;
  const start = [...graph.getModuleIds()].find((known) => known.endsWith(page));
  return start !== undefined && reachedFrom(start, graph).has(id) ? 'overview' : undefined;
}

function reachedFrom(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set that grows is gone through to its new end.
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

type Bundle = Readonly<Record<string, { readonly type: string; readonly source?: string | Uint8Array }>>;

/**
 * A page with its style sheets written into it.
 * @throws Error where it names one that was not built
 */
export function withStylesInside(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, name: string) => {
    const source = bundle[name]?.source;
    if (source === undefined) throw new Error(`The popup names the style sheet ${name}, which was not built.`);
    return `<style>${String(source).trim()}</style>`;
  });
}

/** As a plugin of Vite. */
export const popupInOne: Plugin = {
  name: 'sidelight:popup-in-one',
  // Content scripts and the background are one file each, and are built apart.
  outputOptions: (options) =>
    options.format === 'es' && !options.inlineDynamicImports ? { ...options, manualChunks: popupChunk } : options,
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path, bundle }) => (bundle && path.endsWith(page) ? withStylesInside(html, bundle) : html),
  },
};
