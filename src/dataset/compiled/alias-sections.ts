/** Sections of every compiled file that has aliases, see `layout.ts`. */
export const aliasSectionNames = [
  'firstFilter',
  'lowerFilter',
  'pairFilter',
  'firstHashes',
  'firstBuckets',
  'firstLengths',
  'aliasHashes',
  'aliasBuckets',
  'aliasChecks',
  'aliasCandidates',
  'aliasCaps',
  'lists',
  'listCaps',
] as const;

export type AliasSectionName = (typeof aliasSectionNames)[number];
