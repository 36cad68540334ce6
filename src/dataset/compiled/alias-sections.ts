/** Sections of every file in which names are looked for, see `layout.ts`. */
export const aliasSectionNames = [
  'firstFilter',
  'lowerFilter',
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
