/** Composes the card of a subject as data that a page can show without the components. */
import type { Subject } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import type { Reading } from '../annotated-article';
import type { NumberSettings } from '../numbers/number-rows';
import { reportQuery } from '../report/report-query';
import type { Translate } from '../text/translate';
import type { TreeNode } from '../tree/tree';
import { treeOf } from '../tree/tree-of';
import { CardBody } from './CardBody';
import { cardKicker } from './card-kicker';
import { cite, type CitationFormat } from './cite';
import { CopyField } from './CopyField';
import { Fold } from './Fold';
import { reportStart } from './report-start';

export interface ComposedCard {
  /** The kind of thing that the card is about. */
  readonly kicker: string;
  readonly body: readonly TreeNode[];
  /** Made in advance, because browsers allow copying only right after the press. */
  readonly citations: Readonly<Record<CitationFormat, string>>;
}

export interface CardMatter {
  readonly reading: Reading;
  readonly subject: Subject;
  readonly facts: Facts;
  /** Address of the page, for citations. */
  readonly address: string;
  readonly t: Translate;
  /** Settings for numbers. */
  readonly numbers?: NumberSettings | undefined;
}

export function composeCard({ reading, subject, facts, address, t, numbers }: CardMatter): ComposedCard {
  const props = { reading, selected: subject, facts, t, numbers };
  return {
    kicker: cardKicker(props),
    body: treeOf(
      <CardBody
        {...props}
        folds={
          <>
            <Fold words={t('copy.title')} part="copy">
              <CopyField t={t} />
            </Fold>
            <button
              type="button"
              class="report"
              data-act="report"
              data-query={reportQuery(reportStart(reading, subject, facts))}
            >
              {t('card.report')}
            </button>
          </>
        }
      />,
    ),
    citations: cite({ reading, subject, facts, address, t }),
  };
}
