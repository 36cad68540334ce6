/** The command line's JSON output, kept apart from the core's own types because other programs read it. */
import type { Annotations, Claim, EntityLink, Mention, Statement } from '../core/annotations';
import type { Article, Span } from '../text/article';
import type { OpenedDataset } from '../dataset/opened';
import type { Proportion } from '../core/proportion/proportion';
import type { SeriesFigure } from '../core/series/series-figure';
import { roleOn } from '../dataset/roles';

/**
 * Returns an article's annotations as one JSON object. Offsets are UTF-16 code units into `text`.
 * @param readable whether the page was judged to be an article
 */
export function toContract(
  article: Article,
  readable: boolean,
  annotations: Annotations,
  datasets: readonly OpenedDataset[],
): object {
  const { text } = article;
  const spanned = (span: Span) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  return {
    text,
    article: { title: article.title, published: article.published, language: article.language, readable },
    names: annotations.mentions.map((mention) => ({ ...spanned(mention), ...nameFields(mention, article, datasets) })),
    statements: annotations.statements.map((statement) => statementFields(statement, text, spanned)),
    quantities: annotations.quantities.map((quantity) => ({
      ...spanned(quantity),
      low: quantity.low,
      high: quantity.high,
      unit: quantity.unit,
      modifier: quantity.modifier,
    })),
    figures: [
      ...seriesOf(annotations).map((figure) => ({ ...spanned(figure), ...seriesFields(figure) })),
      ...topicFigures(annotations, datasets).map(({ span, fields }) => ({ ...spanned(span), ...fields })),
    ],
    proportions: annotations.proportions.map((proportion) => ({
      ...spanned(proportion),
      ...proportionFields(proportion),
    })),
    reckonings: annotations.reckonings.map(({ start, end, ...fields }) => ({
      ...spanned({ start, end }),
      ...fields,
    })),
    conversions: annotations.conversions.map(({ start, end, ...fields }) => ({
      ...spanned({ start, end }),
      ...fields,
    })),
    days: annotations.days.map((day) => ({
      ...spanned(day),
      date: day.date,
      until: day.until,
      relative: day.relative,
    })),
    claims: annotations.claims.map((claim) => ({ ...spanned(claim), ...claimFields(claim, spanned) })),
  };
}

/** Returns the numbers of an article that have a published value beside them in a series. */
const seriesOf = ({ series }: Annotations): readonly SeriesFigure[] => series ?? [];

function seriesFields({ series, entity, period, relation, low, high }: SeriesFigure) {
  return { topic: series, entity, period, relation, low, high };
}

function proportionFields({ kind, low, high, unit, base }: Proportion) {
  const { value, country, period, publisher } = base;
  return { kind, low, high, unit, country, period, base: value, publisher };
}

/** Returns the claims whose figure can be compared with a topic's estimates, unless a series has the same number. */
function topicFigures({ claims, quantities, series }: Annotations, datasets: readonly OpenedDataset[]) {
  return claims.flatMap(({ figures: [match], quantity }) => {
    const span = quantity === null ? undefined : quantities[quantity];
    const isTaken = series?.some(({ start, end }) => span && start < span.end && span.start < end);
    if (!match || match.scope.length || !span || isTaken) return [];
    const topic = datasets.find(({ info }) => info.id === match.dataset)?.topics.find(({ id }) => id === match.topic);
    const estimates = topic?.estimates ?? [];
    const ends = estimates.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
    const period =
      estimates
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null;
    const fields = {
      topic: match.topic,
      entity: null,
      period,
      relation: match.position,
      low: Math.min(...ends),
      high: Math.max(...ends),
    };
    return [{ span, fields }];
  });
}

function nameFields(mention: Mention, article: Article, datasets: readonly OpenedDataset[]) {
  return {
    type: mention.type,
    entity: mention.entity?.id ?? null,
    wikidata: mention.entity?.wikidata ?? null,
    reference: mention.reference,
    role: mention.entity ? roleFields(mention.entity, article.published, datasets) : null,
  };
}

function roleFields(link: EntityLink, published: string | null, datasets: readonly OpenedDataset[]) {
  const dataset = datasets.find(({ info }) => info.id === link.dataset);
  const number = dataset?.find(link.id) ?? -1;
  if (!dataset || number < 0) return null;
  const role = roleOn(dataset.entity(number), published, dataset.info.edition)?.role;
  return role
    ? { title: role.title, from: role.start, to: role.end, asOf: role.end === null ? role.asOf : null }
    : null;
}

function statementFields(statement: Statement, text: string, spanned: (span: Span) => object) {
  const { speaker, channel } = statement;
  return {
    start: statement.start,
    end: statement.end,
    spans: statement.spans.map(({ start, end }) => [start, end]),
    text: statement.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    form: statement.form,
    cue: statement.cue && spanned(statement.cue),
    stance: statement.stance,
    speaker: speaker && { ...spanned(speaker), entity: speaker.entity?.id ?? null, name: speaker.name },
    channel: channel && { ...spanned(channel), type: channel.type },
  };
}

function claimFields(claim: Claim, spanned: (span: Span) => object) {
  return {
    worth: claim.worth,
    attribution: claim.attribution,
    caveat: claim.caveat && spanned(claim.caveat),
    quantity: claim.quantity,
    notes: claim.notes.map(({ id, match, score, evidence, asOf }) => ({ id, match, score, evidence, asOf })),
  };
}
