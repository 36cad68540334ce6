import type { LinkEvidence, Mention } from '../annotations';
import type { EntityType } from '../../dataset/kinds';
import type { LinkedEntity } from './linked-entity';
import type { TokenRange } from './find/stretches';

/** A name or description that becomes a mention. */
export interface Found extends TokenRange {
  readonly linked: LinkedEntity | null;
  readonly type: EntityType;
  readonly reference: Mention['reference'];
  readonly evidence: readonly LinkEvidence[];
}
