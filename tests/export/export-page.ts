/** An article of our own with its annotations, for tests of exports. */
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { compileDataset } from '../../src/dataset/compile/compile';
import { gatherFacts } from '../../src/dataset/facts';
import { openDataset } from '../../src/dataset/compiled/open';
import type { ExportedPage } from '../../src/export/exported-page';
import { gatherRecords } from '../../src/export/gather-records';
import { wantedRecords } from '../../src/export/wanted-records';
import { city, country, entity, note, records, role } from '../dataset/make-records';

const TEXT = `🚢 News from the harbour

Ada Miller, the mayor of Belhaven, said on Tuesday that the harbour of Belhaven was closed for a year. "We lost 1,200 jobs," Miller wrote in a post on Truth Social, an unconfirmed figure.

The [city](javascript:alert(1)) council <script>alert(1)</script> of Belhaven has 40 members, and *none* of them objected. Tom Reed, a fisherman, was there.`;

const dataset = openDataset(
  compileDataset(
    records(
      [
        country('belland', 'Belland', ['Bellandic']),
        city('belhaven', 'Belhaven', 'belland', 120_000, { wikidata: 'Q42' }),
        entity('ada-miller', 'Ada Miller', {
          country: 'belland',
          roles: [
            role({ title: 'Mayor of Belhaven', office: 'mayor', of: 'belhaven', start: '2020', asOf: '2025-01-01' }),
          ],
        }),
      ],
      {
        notes: [
          note('harbour-closed', {
            entities: ['belhaven'],
            finding: 'The log says *three* months.',
            evidence: 'contradicted',
            ratings: [
              {
                rating: 'Not [so](javascript:alert(1))',
                publisher: 'The Gazette',
                date: '2025-03-02',
                source: 'gazette',
              },
            ],
          }),
        ],
      },
    ),
  ),
);

export async function exportedPage(): Promise<ExportedPage> {
  const article = articleFromText(TEXT, { published: '2025-03-04', language: 'en', outlet: 'The Sample' });
  const annotations = annotate(article, [dataset]);
  const facts = await gatherRecords(wantedRecords(annotations, article.published), (request) =>
    gatherFacts([dataset], request),
  );
  return {
    url: 'https://news.example/harbour#top',
    article,
    annotations,
    facts,
    datasets: [dataset.info],
    made: '2026-01-15T10:00:00.000Z',
  };
}
