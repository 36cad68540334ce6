/** The unit of a number, as it was read. */
export interface ParsedUnit {
  readonly unit: string;
  readonly kind: 'measure' | 'money' | 'noun';
  /** First token after the unit. */
  readonly next: number;
}
