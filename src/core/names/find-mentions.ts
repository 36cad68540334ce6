import type { OpenedDataset } from '../../dataset/opened';
import type { EntityLink, EntityType, Mention } from '../annotations';
import type { Reading } from '../text/reading';
import { chainNames } from './chain-names';
import { findNames } from './find-names';
import { guessType } from './guess-type';
import { introductionOf } from './introduction';
import { linkPiece, spanOf, type Link } from './link';
import { linkContext } from './link-context';
import { startScan } from './name-scan';
import type { Piece } from './pieces';

/** A name on its way to become a mention. */
export interface FoundName {
  readonly piece: Piece;
  readonly link: Link | null;
  readonly type: EntityType;
}

/**
 * Finds who and what an article speaks of: names, linked to entities where the evidence suffices,
 * and descriptions that can mean one entity only. Sorted by start; a description may hold a name.
 * @param datasets in the reader's order: the first one that knows an entity names it
 */
export function findMentions(reading: Reading, datasets: readonly OpenedDataset[]): Mention[] {
  const scan = startScan(reading, datasets);
  const pieces = findNames(scan);
  const context = linkContext(scan, pieces);
  const found = pieces.map((piece): FoundName => {
    const link = linkPiece(scan, context, piece);
    return { piece, link, type: link ? link.candidate.dataset.type(link.candidate.entity) : guessType(scan, piece).type };
  });
  return chainNames(scan, found).map(({ piece, link, type, chain }) => ({
    ...spanOf(reading, piece),
    type,
    entity: link && entityLink(link),
    reference: 'name',
    introduction: introductionOf(scan, piece),
    chain,
    evidence: link?.evidence ?? [],
  }));
}

function entityLink({ candidate: { dataset, entity } }: Link): EntityLink {
  const record = dataset.entity(entity);
  return { dataset: dataset.info.id, id: record.id, name: record.name, wikidata: record.wikidata };
}
