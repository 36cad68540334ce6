/** Parts of an address's query that say how a reader came to an article, not which article it is. */

/** Whole names of such fields. */
export const trackingFields: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'twclid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'ref',
  'ref_src',
  'ref_url',
  'source',
  'cmp',
  'cmpid',
  'ocid',
  'smid',
  'share',
  'sharetype',
  'srsltid',
]);

/** Beginnings of names of such fields. */
export const trackingBeginnings = ['utm_', 'at_', 'pk_', 'mtm_', '_ga', '__twitter'] as const;
