import type { Found } from './found';
import type { OpenedDataset } from '../../dataset/opened';
import type { EntityLink, LinkEvidence, Mention } from '../annotations';
import type { EntityType } from '../../dataset/kinds';
import type { Reading } from '../../text/reading';
import type { NamedCandidate } from './alias-hits';
import { definedAcronyms } from './find/acronyms';
import { chainNames } from './chain-names';
import { findDescriptions, type Description } from './describe/descriptions';
import { findNames } from './find/find-names';
import { introductionOf } from './introduce/introduction';
import { linkPiece, type Link } from './link/link';
import { spanOf } from './span-of';
import { linkContext, type LinkContext } from './link/link-context';
import { evidenceWeights, FAMOUS } from './link/link-rules';
import { startScan, type NameScan } from './name-scan';
import type { LinkedEntity } from './linked-entity';
import type { Piece } from './find/piece';
import type { TokenRange } from './find/stretches';
import { typeOfUnlinked, votedTypes } from './find/voted-types';
import { shortNameFinder } from './wide/follow-names';

/**
 * Finds the entities that an article mentions: names, linked if the evidence is enough, and descriptions that can mean
 * only one entity. Sorted by start; a description may contain a name.
 * @param datasets in the reader's order: the first one with an entity names it
 */
export function findMentions(reading: Reading, datasets: readonly OpenedDataset[]): Mention[] {
  const scan = startScan(reading, datasets);
  const pieces = findNames(scan);
  const context = linkContext(scan, pieces);
  const acronyms = definedAcronyms(scan, pieces);
  const links = pieces.map((piece): Link | null | 'no-name' => {
    const meant = piece.end - piece.first === 1 ? acronyms.get(reading.tokens.hash[piece.first]!) : undefined;
    if (meant === null) return 'no-name';
    return meant ? acronymLink(scan, context, piece, meant) : linkPiece(scan, context, piece);
  });
  const names = namesOf(scan, context, pieces, links);
  const named = namedEntities(names);
  const descriptions = findDescriptions(scan, (dataset, entity) => named.get(dataset)?.has(entity) ?? false);
  const all = [...names, ...descriptions.map((description) => foundDescription(reading, description))];
  // A description begins before the name inside it.
  all.sort((a, b) => a.first - b.first || b.end - a.end);
  const chains = chainNames(scan, all);
  const entityLink = linkMaker();
  return all.map((found, index) => ({
    start: reading.tokens.start[found.first]!,
    end: reading.tokens.end[found.end - 1]!,
    type: chains.types[index]!,
    entity: found.linked && entityLink(found.linked),
    reference: found.reference,
    introduction: found.reference === 'name' ? introductionOf(scan, all, index) : null,
    chain: chains.numbers[index]!,
    evidence: found.evidence,
  }));
}

/** Returns the pieces that are names, with their links. Short names mean the entity of their linked full name. */
function namesOf(
  scan: NameScan,
  context: LinkContext,
  pieces: readonly Piece[],
  links: readonly (Link | null | 'no-name')[],
): Found[] {
  const full: { piece: Piece; candidate: NamedCandidate }[] = [];
  pieces.forEach((piece, index) => {
    const link = links[index]!;
    if (link && link !== 'no-name') full.push({ piece, candidate: link.candidate });
  });
  const types = votedTypes(scan, pieces);
  const ofShort = shortNameFinder(scan, context, full);
  const names: Found[] = [];
  pieces.forEach((piece, index) => {
    let link = links[index]!;
    if (link === 'no-name') return;
    const meant = link ? null : ofShort(piece);
    if (meant) link = { candidate: meant.candidate, evidence: [earlierFullName(scan, meant.piece)] };
    if (link || !piece.isDoubtful) names.push(foundName(scan, piece, link, types));
  });
  return names;
}

function earlierFullName(scan: NameScan, at: TokenRange): LinkEvidence {
  return { kind: 'earlier-full-name', at: spanOf(scan.reading, at), weight: evidenceWeights['earlier-full-name'] };
}

/** Links an explained abbreviation to the entity of its full form, and to nothing else. */
function acronymLink(scan: NameScan, context: LinkContext, piece: Piece, meant: Piece): Link | null {
  const link = linkPiece(scan, context, meant);
  if (link) return { candidate: link.candidate, evidence: [earlierFullName(scan, meant)] };
  // If no dataset has the full form, the abbreviation itself may be known ("Treaty Organisation (NATO)").
  const own = linkPiece(scan, context, piece);
  return own?.candidate.needs === 'nothing' && own.candidate.dataset.prominence(own.candidate.entity) >= FAMOUS
    ? own
    : null;
}

function foundName(scan: NameScan, piece: Piece, link: Link | null, types: ReadonlyMap<number, EntityType>): Found {
  return {
    first: piece.first,
    end: piece.end,
    linked: link?.candidate ?? null,
    type: link ? link.candidate.dataset.type(link.candidate.entity) : typeOfUnlinked(scan, piece, types),
    reference: 'name',
    evidence: link?.evidence ?? [],
  };
}

function foundDescription(reading: Reading, { first, end, dataset, entity, type, of }: Description): Found {
  return {
    first,
    end,
    linked: dataset && { dataset, entity },
    type,
    reference: 'description',
    evidence: dataset
      ? [{ kind: 'role-on-date', at: spanOf(reading, of), weight: evidenceWeights['role-on-date'] }]
      : [],
  };
}

function namedEntities(names: readonly Found[]): Map<OpenedDataset, Set<number>> {
  const named = new Map<OpenedDataset, Set<number>>();
  for (const { linked } of names) {
    if (!linked) continue;
    const known = named.get(linked.dataset);
    if (known) known.add(linked.entity);
    else named.set(linked.dataset, new Set([linked.entity]));
  }
  return named;
}

/** Makes each entity's link once, so that its mentions share it. */
function linkMaker(): (linked: LinkedEntity) => EntityLink {
  const made = new Map<OpenedDataset, Map<number, EntityLink>>();
  return ({ dataset, entity }) => {
    let known = made.get(dataset);
    if (!known) made.set(dataset, (known = new Map<number, EntityLink>()));
    let link = known.get(entity);
    if (!link) {
      const { id, name, wikidata } = dataset.entity(entity);
      known.set(entity, (link = { dataset: dataset.info.id, id, name, wikidata }));
    }
    return link;
  };
}
