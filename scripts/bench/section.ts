/** One table of the bench: ways to do the same thing, the first of them ours. */
export interface BenchSection {
  readonly title: string;
  readonly cases: readonly BenchCase[];
  /**
   * For cases of which one run takes long: the cases take turns, so many times, after warming up. Without
   * it each case is run over and over for a second.
   */
  readonly rounds?: number;
}

export interface BenchCase {
  readonly name: string;
  /** What is timed. What it needs is made ready before, outside of it. */
  run(): unknown;
}

/** What a file `tests/bench/*.bench.ts` exports as `sections`; it may make its input ready first. */
export type BenchSections = readonly BenchSection[] | (() => Promise<readonly BenchSection[]>);
