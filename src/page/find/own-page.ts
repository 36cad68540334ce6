/** Tells a description of this page from one of another page. */
import { plainText } from '../../linked/plain-text';
import { lettersOf } from './find-title';

/** Marks that identify the page. */
export interface OwnMarks {
  /** Paths of the page's own and stated addresses, without a slash at the end. */
  readonly paths: ReadonlySet<string>;
  /** Whether a headline agrees with one of the page's titles. */
  isTitle(headline: string): boolean;
}

/** Fewest letters of a headline; a shorter one may be part of a title by chance. */
const FEWEST_LETTERS = 12;

/** @param addresses the page's own and stated ones, or null; @param titles shown and stated ones */
export function ownMarks(addresses: readonly (string | null)[], titles: readonly string[]): OwnMarks {
  const paths = new Set(addresses.map(pathOf).filter((path) => path !== null));
  const keys = titles.map((title) => lettersOf(plainText(title))).filter((key) => key.length >= FEWEST_LETTERS);
  return {
    paths,
    isTitle(headline) {
      const key = lettersOf(plainText(headline));
      return key.length >= FEWEST_LETTERS && keys.some((other) => other.startsWith(key) || key.startsWith(other));
    },
  };
}

/** Whether an address is one of the page's own, ignoring protocol, host and query. */
export function isSamePage(address: string, { paths }: OwnMarks): boolean {
  const path = pathOf(address);
  return path !== null && paths.has(path);
}

/** Null for a site's first page, because publishers are described with it. */
function pathOf(address: string | null): string | null {
  const path =
    address
      ?.replace(/^https?:\/\/[^/]*/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '') ?? '';
  return path === '' ? null : path;
}
