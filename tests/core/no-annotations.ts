import type { Annotations } from '../../src/core/annotations';

/** Annotations of an article in which nothing was found. */
export const noAnnotations: Annotations = {
  mentions: [],
  statements: [],
  quantities: [],
  claims: [],
  series: [],
  proportions: [],
  reckonings: [],
  conversions: [],
  days: [],
  told: [],
};
