/** Returns the message of something that was caught: an error's own, else the thing as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
