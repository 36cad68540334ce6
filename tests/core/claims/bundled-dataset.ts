/** The dataset that is shipped, compiled from its sources. */
import { readAssets } from '../../../scripts/dataset/read-assets';
import { annotate } from '../../../src/core/annotate';
import type { Claim } from '../../../src/core/annotations';
import { articleFromText } from '../../../src/text/article';
import { checkReferences } from '../../../src/dataset/check/check-references';
import { compileDataset } from '../../../src/dataset/compile/compile';
import { openDataset } from '../../../src/dataset/compiled/open';

export const bundled = openDataset(compileDataset(checkReferences(readAssets().records).records));

/** Returns the claims of a text, with what the bundled dataset knows of them. */
export const claimsOf = (published: string, text: string): readonly Claim[] =>
  annotate(articleFromText(text, { published, language: 'en' }), [bundled]).claims;
