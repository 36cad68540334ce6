/** One table of the bench: ways to do the same thing, the first of them ours. */
export interface BenchSection {
  readonly title: string;
  readonly cases: readonly BenchCase[];
  /**
   * Number of rounds in which the cases take turns, after warming up; for cases that take long. Without it each case is
   * repeated for a second.
   */
  readonly rounds?: number;
}

export interface BenchCase {
  readonly name: string;
  /** The work that is timed. Its input is prepared outside. */
  run(): unknown;
}

/** The export `sections` of a file `tests/bench/*.bench.ts`. As a function it may prepare its input first. */
export type BenchSections = readonly BenchSection[] | (() => Promise<readonly BenchSection[]>);
