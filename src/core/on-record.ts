import type { Claim } from './annotations';

/** Whether a dataset has a note or figures on a claim. */
export function isOnRecord({ notes, figures }: Pick<Claim, 'notes' | 'figures'>): boolean {
  return notes.length > 0 || figures.length > 0;
}
