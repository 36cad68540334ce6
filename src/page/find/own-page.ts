/** What tells a description of this page from one of another. */
import { plainText } from '../../linked/plain-text';
import { lettersOf } from './find-title';

/** The page's own marks. */
export interface OwnMarks {
  /** Paths of the addresses that the page has and states, without a slash at the end. */
  readonly paths: ReadonlySet<string>;
  /** Whether a headline says the same as one of the page's titles. */
  isTitle(headline: string): boolean;
}

/** A shorter headline may be part of a title by chance. Letters. */
const FEWEST_LETTERS = 12;

/** @param addresses the page's own and those that it states, null where there is none; @param titles as the page shows and states them */
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

/** Whether an address is one of the page's own, whatever its protocol, host and query. */
export function isSamePage(address: string, { paths }: OwnMarks): boolean {
  const path = pathOf(address);
  return path !== null && paths.has(path);
}

/** Null for a site's first page: publishers are described with it. */
function pathOf(address: string | null): string | null {
  const path =
    address
      ?.replace(/^https?:\/\/[^/]*/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '') ?? '';
  return path === '' ? null : path;
}
