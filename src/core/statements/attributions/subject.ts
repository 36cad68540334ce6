/** The subject of a verb. */

/** A noun phrase as speaker: chunks `[from, to]`, with the name or noun in chunk `from`. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Whether "who" or "which" replaces it before the verb. */
  readonly relative?: boolean;
  /** Whether only the owner speaks: "Brandt" in "Brandt's claim". */
  readonly owner?: boolean;
  /** The chunk with the name in apposition: "Jane Doe" in "the mayor of Kell, Jane Doe". */
  readonly name?: number;
}
