import type { Article } from '../../../text/article';
import type { TermSet } from '../../../wording/terms';
import type { OpenedDataset } from '../../../dataset/opened';
import type { Wording } from '../../../wording/wording';
import type { Demonym } from '../scene';

/** The words of a clause, with the entities around it. */
export interface Spoken {
  readonly wording: Wording;
  /** Entities of the whole article, and those at the clause, as `dataset/id`. */
  readonly article: ReadonlySet<string>;
  readonly near: () => ReadonlySet<string>;
  /** Entities of the whole article, once for each mention, as `dataset/id`. */
  readonly mentioned: () => readonly string[];
  /** Name of the speaker, if a dataset has it. */
  readonly speaker: string | null;
  /** Places in the clause. */
  readonly places: () => readonly Demonym[];
  /** Terms of the whole article. */
  readonly terms: () => TermSet;
  readonly source: Source;
  /** Every dataset that is switched on: a note may refer to the names of another. */
  readonly datasets: readonly OpenedDataset[];
}

/** The parts of the article that notes on dated events need. */
type Source = Pick<Article, 'published' | 'text'>;
