/** Tells what only a publisher knows and a store needs, while it is not filled in. */
import type { UserManifest } from 'wxt';

/** The fields of a manifest that are looked at. */
export type PublishedManifest = Pick<UserManifest, 'homepage_url' | 'browser_specific_settings'>;

/** @returns one sentence for each thing to fill in, with the file where it belongs */
export function beforePublishing({ homepage_url, browser_specific_settings }: PublishedManifest): readonly string[] {
  const id = browser_specific_settings?.gecko?.id;
  return [
    homepage_url
      ? []
      : [
          'package.json has no "homepage": the manifest has no homepage_url, and readers see no address of the project.',
        ],
    // Names that end so are set apart for examples (RFC 2606).
    id?.endsWith('.example')
      ? [
          `wxt.config.ts has "${id}" as Firefox's id: put a domain of your own in its place; it cannot be changed later.`,
        ]
      : [],
  ].flat();
}
