import { annotate } from '../core/annotate';
import type { Annotations } from '../core/annotations';
import type { OpenedDataset } from '../dataset/opened';
import { openBundledSeries, seriesIfOpen } from '../extension/datasets/open-series-file';
import type { Article } from '../text/article';

/**
 * Annotates an article. The series are opened when the first article may have a number of one; that article is then
 * annotated a second time. If they cannot be read, it has no series.
 */
export async function annotateArticle(article: Article, datasets: readonly OpenedDataset[]): Promise<Annotations> {
  const annotations = annotate(article, datasets, seriesIfOpen());
  if (annotations.series !== null) return annotations;
  try {
    return annotate(article, datasets, await openBundledSeries());
  } catch {
    return { ...annotations, series: [] };
  }
}
