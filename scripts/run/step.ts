/** Says what is being done, so that a long step is not mistaken for a hang. */
export function step(text: string): void {
  console.log(`\n▸ ${text}`);
}
