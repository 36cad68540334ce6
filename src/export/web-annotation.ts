/**
 * Exports a page's annotations in the W3C Web Annotation Data Model, as a collection with one page: names are
 * identified, statements described, claims reviewed by notes and linked to sources. Other people's ratings stay in
 * quotation marks, with their publisher.
 */
import type { Claim, Mention, Statement } from '../core/annotations';
import type { Span } from '../text/article';
import { sourceKey } from '../dataset/source-key';
import { fileNameOf, type ExportedFile, type ExportedPage, speakerWords } from './exported-page';
import { selectorsIn } from './selectors';
import { factsOf, type EntityFacts } from '../dataset/facts';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
  readonly purpose: 'identifying' | 'describing' | 'commenting' | 'questioning' | 'tagging';
}

interface LinkBody {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly purpose: 'identifying' | 'linking';
}

type Body = TextualBody | LinkBody;
type Motivation = 'identifying' | 'describing' | 'questioning' | 'commenting';

/** The words that an export needs, in the reader's language. */
export interface ExportWords {
  /** Evidence in words. */
  evidence(evidence: Claim['notes'][number]['evidence']): string;
  attribution(state: Claim['attribution']['state']): string;
  /** The role on the article's day, else the description or kind; null if nothing is known. */
  role(facts: EntityFacts): string | null;
  readonly language: string;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const GENERATOR = { id: 'urn:sidelight', type: 'Software', name: 'Sidelight' };

export function webAnnotations(page: ExportedPage, words: ExportWords): ExportedFile {
  const { url, article, annotations, made } = page;
  const select = selectorsIn(article.text);
  const address = url.replace(/#.*$/s, '');
  const annotation = (kind: string, index: number, motivation: Motivation, span: Span, body: readonly Body[]) => ({
    id: `${address}#sidelight-${kind}-${index + 1}`,
    type: 'Annotation',
    motivation,
    generator: GENERATOR,
    generated: made,
    body,
    target: { source: address, selector: select(span) },
  });
  const items = [
    ...annotations.mentions.flatMap((mention, index) =>
      mention.entity ? [annotation('name', index, 'identifying', mention, nameBodies(mention, page, words))] : [],
    ),
    ...annotations.statements.map((statement, index) =>
      annotation('statement', index, 'describing', statement, [statementBody(statement, page, words)]),
    ),
    ...annotations.claims.map((claim, index) =>
      annotation(
        'claim',
        index,
        claim.notes.length ? 'commenting' : 'questioning',
        claim,
        claimBodies(claim, page, words),
      ),
    ),
  ];
  const collection = {
    '@context': CONTEXT,
    id: `${address}#sidelight`,
    type: 'AnnotationCollection',
    label: article.title ?? address,
    generator: GENERATOR,
    generated: made,
    total: items.length,
    first: {
      id: `${address}#sidelight-page-1`,
      type: 'AnnotationPage',
      partOf: `${address}#sidelight`,
      startIndex: 0,
      items,
    },
  };
  return {
    name: fileNameOf(page, '.annotations.jsonld'),
    type: 'application/ld+json',
    text: `${JSON.stringify(collection, null, 2)}\n`,
  };
}

function plain(value: string, purpose: TextualBody['purpose'], language?: string): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', ...(language ? { language } : {}), purpose };
}

function nameBodies({ entity }: Mention, { facts }: ExportedPage, { role, language }: ExportWords): Body[] {
  if (!entity) return [];
  const known = factsOf(facts.entities, entity);
  const about = known && role(known);
  const described = about ? `${entity.name}: ${about}` : entity.name;
  return [
    plain(described, 'identifying', language),
    ...(entity.wikidata
      ? [
          {
            type: 'SpecificResource',
            source: `http://www.wikidata.org/entity/${entity.wikidata}`,
            purpose: 'identifying',
          } as const,
        ]
      : []),
  ];
}

function statementBody(statement: Statement, page: ExportedPage, { attribution, language }: ExportWords): TextualBody {
  const { voice, verb, channel } = statement;
  const who = speakerWords(statement, page);
  const said = [who, voice === 'named' ? null : attribution(voice), verb, channel?.via ?? channel?.type]
    .filter(Boolean)
    .join(' · ');
  return plain(said, 'describing', language);
}

function claimBodies({ attribution, caveat, notes, figures }: Claim, page: ExportedPage, words: ExportWords): Body[] {
  const { state, statement } = attribution;
  const told = statement === null ? undefined : page.annotations.statements[statement];
  const who = told && speakerWords(told, page);
  const whose = [who, words.attribution(state)].filter(Boolean).join(' · ');
  const bodies: Body[] = [plain(whose, 'describing', words.language)];
  if (caveat)
    bodies.push(
      plain(page.article.text.slice(caveat.start, caveat.end), 'questioning', page.article.language ?? undefined),
    );
  for (const match of notes) {
    const note = factsOf(page.facts.notes, match);
    if (!note) continue;
    bodies.push(
      plain(
        [`${words.evidence(note.evidence)}.`, note.finding, `(${note.asOf})`].filter(Boolean).join(' '),
        'commenting',
        words.language,
      ),
    );
    for (const { rating, publisher, date } of note.ratings)
      bodies.push(plain(`${publisher}: “${rating}”${date === null ? '' : ` (${date})`}`, 'commenting'));
    for (const id of new Set([...note.sources, ...note.ratings.map(({ source }) => source)])) {
      const link = page.facts.sources[sourceKey(note.dataset, id)]?.url;
      if (link) bodies.push({ type: 'SpecificResource', source: link, purpose: 'linking' });
    }
  }
  for (const { dataset, topic: id } of figures) {
    const topic = factsOf(page.facts.topics, { dataset, id });
    for (const { by, text, asOf, source } of topic?.estimates ?? []) {
      bodies.push(plain(`${topic!.title}. ${by}: ${text} (${asOf})`, 'commenting', words.language));
      const link = page.facts.sources[sourceKey(dataset, source)]?.url;
      if (link) bodies.push({ type: 'SpecificResource', source: link, purpose: 'linking' });
    }
  }
  return bodies;
}
