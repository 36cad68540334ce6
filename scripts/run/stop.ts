/** An error that the person at the terminal can do something about: printed without a stack. */
export class Stop extends Error {
  override name = 'Stop';
}

/**
 * Runs a script's main function; an error sets exit status 1. A `Stop` prints only its message.
 * @param main the script's work
 */
export function runMain(main: () => Promise<void>): void {
  // Called inside a promise, so that an error before the first `await` is handled too.
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const text = error instanceof Stop ? error.message : error instanceof Error ? error.stack : error;
      console.error(String(text));
      process.exitCode = 1;
    });
}
