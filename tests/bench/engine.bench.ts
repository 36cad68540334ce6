/** The whole engine on one article, compared with a general language library on the same text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import type { BenchSection, BenchSections } from '../../scripts/bench/section';
import { projectRoot } from '../../scripts/run/project-root';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { readPage } from '../../src/cli/read-page';
import { annotate } from '../../src/core/annotate';

/** Our own sample, and the article that the project is measured on where the folder with it lies beside the checkout. */
const pages = {
  'the sample article': 'tests/articles/sample-call.html',
  'the reference article (../shared)': '../shared/articles/tag24-2025-02-12.html',
};

export const sections: BenchSections = async () => {
  const datasets = await bundledDatasets();
  return Object.entries(pages).flatMap(([title, path]): BenchSection[] => {
    const file = join(projectRoot, path);
    if (!existsSync(file)) return [];
    const { article } = readPage(readFileSync(file, 'utf8'), null);
    const { text } = article;
    return [
      {
        title: `The whole engine on ${title} (${(text.length / 1000).toFixed(1)} KB)`,
        cases: [
          { name: 'Sidelight: names, statements, quantities, claims, notes', run: () => annotate(article, datasets) },
          { name: 'compromise: names and quotations', run: () => findWithCompromise(text) },
        ],
      },
    ];
  });
};

function findWithCompromise(text: string): unknown[] {
  const doc = nlp(text);
  return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map(
    (found) => found.out('array') as unknown,
  );
}
