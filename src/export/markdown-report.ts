/** Exports a page's annotations as a Markdown report: claims with notes and sources, statements, names. */
import type { Claim, Statement } from '../core/annotations';
import { factsOf, type NoteFacts } from '../dataset/facts';
import { sourceKey } from '../dataset/source-key';
import { fileNameOf, speakerWords, textAt, type ExportedFile, type ExportedPage } from './exported-page';
import { escapeMarkdown, linkTo } from './markdown-text';
import type { ReportWords } from './markdown-words';
import { namedOnce } from './named-once';
import { isOnRecord } from '../core/on-record';

export function markdownReport(page: ExportedPage, words: ReportWords): ExportedFile {
  const { url, article, annotations, datasets } = page;
  const { claims, statements } = annotations;
  const facts = [article.outlet, article.published === null ? null : words.date(article.published)].filter(
    (fact) => fact !== null,
  );
  const noted = claims.filter(isOnRecord).length;
  const lines = [
    `# ${escapeMarkdown(article.title ?? url)}`,
    `${[...facts.map(escapeMarkdown), linkTo(url, url)].join(' · ')}`,
    [words.coverage(noted, claims.length), claims.length > noted ? words.notExaminedCount(claims.length - noted) : '']
      .filter(Boolean)
      .join(' '),
    ...section(
      words.claims,
      claims.flatMap((claim) => claimLines(claim, page, words)),
    ),
    ...section(
      words.statements,
      statements.map((statement) => statementLine(statement, page, words)),
    ),
    ...section(
      words.names,
      namedOnce(page).map((named) => `- ${escapeMarkdown(words.named(named))}`),
    ),
    `---\n\n${datasets.map(({ title, edition }) => escapeMarkdown(words.edition(title, edition))).join(' · ')}`,
  ];
  return { name: fileNameOf(page, '.md'), type: 'text/markdown', text: `${lines.join('\n\n')}\n` };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function claimLines(claim: Claim, page: ExportedPage, words: ReportWords): string[] {
  const notes = claim.notes.flatMap((match) => factsOf(page.facts.notes, match) ?? []);
  const { statement, state } = claim.attribution;
  const told = statement === null ? null : page.annotations.statements[statement];
  const speaker = told && speakerWords(told, page);
  return [
    `- “${escapeMarkdown(textAt(page, claim))}”`,
    `  - ${[speaker, words.attribution(state)]
      .filter(Boolean)
      .map((text) => escapeMarkdown(text!))
      .join(': ')}`,
    ...(claim.caveat ? [`  - ${words.caveat}: “${escapeMarkdown(textAt(page, claim.caveat))}”`] : []),
    ...(notes.length || claim.figures.length ? [] : [`  - ${words.notExamined}`]),
    ...notes.flatMap((note) => noteLines(note, page, words)),
    ...claim.figures
      .flatMap(({ dataset, topic }) => factsOf(page.facts.topics, { dataset, id: topic }) ?? [])
      .flatMap((topic) => [
        `  - ${escapeMarkdown(topic.title)}`,
        ...topic.estimates.map(({ by, text, asOf, source }) =>
          `    - ${escapeMarkdown(`${by}: ${text} (${words.date(asOf)})`)} ${sourceOf(topic.dataset, source, page)}`.trimEnd(),
        ),
      ]),
  ];
}

function noteLines(note: NoteFacts, page: ExportedPage, words: ReportWords): string[] {
  const dataset = page.facts.datasets[note.dataset];
  return [
    `  - **${escapeMarkdown(words.evidence(note.evidence))}** ${escapeMarkdown([note.finding, `(${words.date(note.asOf)})`].filter(Boolean).join(' '))}`,
    ...note.ratings.map(({ rating, publisher, date, source }) =>
      `    - ${escapeMarkdown(`${publisher}: “${rating}”${date === null ? '' : ` (${words.date(date)})`}`)} ${sourceOf(note.dataset, source, page)}`.trimEnd(),
    ),
    `    - ${words.sources}: ${[...new Set(note.sources)]
      .map((id) => sourceOf(note.dataset, id, page))
      .filter(Boolean)
      .join('; ')}`,
    ...(dataset ? [`    - ${escapeMarkdown(words.edition(dataset.title, dataset.edition))}`] : []),
  ];
}

function statementLine(statement: Statement, page: ExportedPage, words: ReportWords): string {
  const { voice, channel } = statement;
  const who = [speakerWords(statement, page), voice === 'named' ? null : words.attribution(voice)]
    .filter(Boolean)
    .join(', ');
  const content = statement.spans.map((span) => textAt(page, span).trim()).join(' … ');
  return `- ${escapeMarkdown(`${who}${channel?.via ? ` (${channel.via})` : ''}: “${content}”`)}`;
}

function sourceOf(dataset: string, id: string, { facts }: ExportedPage): string {
  const source = facts.sources[sourceKey(dataset, id)];
  if (!source) return '';
  const words = `${source.publisher}, ${source.title}${source.published === null ? '' : `, ${source.published}`}`;
  return source.url === null ? escapeMarkdown(words) : linkTo(source.url, words);
}
