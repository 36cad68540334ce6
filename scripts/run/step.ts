/** Prints what is done next, so that a long step does not look like a hang. */
export function step(text: string): void {
  console.log(`\n▸ ${text}`);
}
