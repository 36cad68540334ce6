/** The report of `annotate FILE`: what popup and cards show, as text in a terminal. */
import type { Annotations, EntityLink, Mention, Statement } from '../core/annotations';
import type { Article } from '../text/article';
import type { OpenedDataset, WideLine } from '../dataset/opened';
import { knownRoles, type RoleAt } from '../dataset/roles';
import { claimReport } from './report-claims';
import { dayLines } from './report-days';
import { numberLines } from './report-numbers';
import { heading, quoteText, textOf, wrapped } from './report-text';

/**
 * Writes the report: names with role then and now, statements with speaker and channel, claims with attribution, caveat
 * and note, numbers beside published values, days.
 * @param lines lines of records of the wide tier, see `wideLines`
 */
export function writeReport(
  article: Article,
  annotations: Annotations,
  datasets: readonly OpenedDataset[],
  lines: ReadonlyMap<string, WideLine> = new Map(),
): string {
  const { mentions, statements, claims } = annotations;
  return [
    titleLines(article, datasets),
    heading(`Names (${chains(mentions).length})`),
    ...chains(mentions).map((chain) => nameLines(chain, article, datasets, lines)),
    heading(`Statements (${statements.length})`),
    ...statements.map((statement) => statementLines(statement, article)),
    heading(`Claims (${claims.length})`),
    ...claims.map((claim) => claimReport(claim, article, annotations, datasets)),
    ...numberLines(article, annotations),
    ...dayLines(article, annotations),
    '',
  ].join('\n');
}

function titleLines(article: Article, datasets: readonly OpenedDataset[]): string {
  const facts = [article.outlet, article.published ?? 'no date of publication', article.language].filter(Boolean);
  const editions = datasets.map(({ info }) => `${info.title}, edition ${info.edition}`);
  return [article.title ?? '(no title)', facts.join(' · '), ...editions].join('\n');
}

/** Groups mentions by chain, in order of their first mention. */
function chains(mentions: readonly Mention[]): (readonly Mention[])[] {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.chain);
    if (group) group.push(mention);
    else groups.set(mention.chain, [mention]);
  }
  return [...groups.values()];
}

function nameLines(
  chain: readonly Mention[],
  article: Article,
  datasets: readonly OpenedDataset[],
  wide: ReadonlyMap<string, WideLine>,
): string {
  const [first] = chain;
  if (!first) return '';
  const introduction = chain.find((mention) => mention.introduction)?.introduction;
  const count = chain.length > 1 ? ` · ${chain.length} mentions` : '';
  const lines = [`${first.entity?.name ?? textOf(article, first)} (${first.type}${count})`];
  if (introduction) lines.push(`  the article says: ${quoteText(textOf(article, introduction))}`);
  const line = first.entity && wide.get(`${first.entity.dataset}/${first.entity.id}`);
  if (line) lines.push(`  ${line.description || 'no description'} (wide tier: ${line.sources.join(', ')})`);
  lines.push(...(first.entity ? knownLines(first.entity, article, datasets) : ['  not in the dataset']));
  return lines.join('\n');
}

function knownLines(link: EntityLink, article: Article, datasets: readonly OpenedDataset[]): string[] {
  const dataset = datasets.find(({ info }) => info.id === link.dataset);
  if (!dataset) return [];
  const record = dataset.entity(dataset.find(link.id));
  const lines = record.description ? [`  ${record.description.text}`] : [];
  if (!record.roles.length) return lines;
  const { then, now, former } = knownRoles(record, article.published, dataset.info.edition);
  if (then) lines.push(`  on ${article.published}: ${then.length ? roleList(then) : 'unknown on that date'}`);
  if (now.length) lines.push(`  now: ${roleList(now)}`);
  else lines.push(`  last known: ${roleList(former)}`);
  return lines;
}

function roleList(roles: readonly RoleAt[]): string {
  if (!roles.length) return 'no role in the dataset';
  return roles
    .map(({ role, held }) => {
      const seen = role.end === null && role.asOf ? `, last seen ${role.asOf}` : '';
      const seat = [role.party, role.constituency].filter(Boolean).join(', ');
      const may = held === 'possible' ? ', may have held' : '';
      return `${role.title}${seat && `, ${seat}`} (${role.start ?? '?'} – ${role.end ?? ''}${seen}${may})`;
    })
    .join('; ');
}

/** Returns the speaker's name, or the article's words for the speaker and whether they are unnamed or unclear. */
function speakerText({ speaker, voice }: Statement, article: Article): string {
  if (!speaker) return 'speaker unclear';
  return speaker.name ?? `${quoteText(textOf(article, speaker))} (${voice})`;
}

function statementLines(statement: Statement, article: Article): string {
  const words = statement.spans.map((span) => textOf(article, span)).join(' … ');
  const chain = [
    speakerText(statement, article),
    statement.cue ? textOf(article, statement.cue) : '–',
    statement.channel ? `${statement.channel.type} (${textOf(article, statement.channel)})` : 'channel not stated',
    article.outlet ?? 'this outlet',
  ];
  return `${wrapped(words, '  ')}\n    ${chain.join(' → ')} · ${statement.form}`;
}
