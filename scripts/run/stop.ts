/** Ends a script for a reason the person at the terminal can do something about: no stack is shown. */
export class Stop extends Error {
  override name = 'Stop';
}

/**
 * Runs a script's main function; an error sets exit status 1. A `Stop` prints its message alone.
 * @param main what the script does
 */
export function runMain(main: () => Promise<void>): void {
  // Started from a promise, so that an error before the first await is told in the same way.
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const text = error instanceof Stop ? error.message : error instanceof Error ? error.stack : error;
      console.error(String(text));
      process.exitCode = 1;
    });
}
