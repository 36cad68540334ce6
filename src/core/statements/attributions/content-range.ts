/** What somebody says, as a range of chunks. */

/** Chunks `[from, to)`. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly hasVerb?: boolean;
  readonly quoted?: boolean;
}
