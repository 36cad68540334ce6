/** Counts the letters and digits of a name. */
export function letterCount(name: string): number {
  return name.replace(/[^\p{L}\p{N}]/gu, '').length;
}
