/** How many letters and digits a name has. */
export function letterCount(name: string): number {
  return name.replace(/[^\p{L}\p{N}]/gu, '').length;
}
