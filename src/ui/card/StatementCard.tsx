/** The card of a statement: its words, whose word they are, and the stance of the reporting verb. */
import type { ComponentChildren } from 'preact';
import type { Statement } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import { statementWords, wordsAt, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import { MoreNumbersAndDays, NumbersAndDays } from '../numbers/NumbersAndDays';
import type { NumberSettings } from '../numbers/number-rows';
import type { Translate } from '../text/translate';
import { ArticleDay } from '../days/ArticleDay';
import { Chain } from './Chain';
import { Field } from './Field';
import { OtherStatements } from './OtherStatements';
import { roleThen } from './role-then';

/** Longer quotations are cut on the card; the article has them in full (UTF-16 units). */
const longestQuotation = 140;

export interface StatementCardProps {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly index: number;
  readonly facts: Facts;
  readonly t: Translate;
  readonly numbers?: NumberSettings | undefined;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

export function StatementCard({ reading, statement, index, facts, t, numbers, folds }: StatementCardProps) {
  const { cue, stance } = statement;
  return (
    <>
      <div class="head">
        <h2 class="quotation">{shorten(statementWords(reading, statement), longestQuotation)}</h2>
      </div>
      <Field label={t('card.attribution')} part="attribution" plain>
        <Chain reading={reading} statement={index} facts={facts} t={t} />
        {statement.speaker?.entity && roleThen(facts, statement.speaker.entity, t) && (
          <ArticleDay reading={reading} t={t} />
        )}
      </Field>
      {cue && stance && stance !== 'neutral' && (
        <Field label={t('card.stance')} part="stance">
          <p>{t(`stance.${stance}`, wordsAt(reading, cue))}</p>
        </Field>
      )}
      <NumbersAndDays reading={reading} span={statement} settings={numbers} t={t} />
      <OtherStatements reading={reading} statement={statement} t={t} />
      <div class="folds">
        <MoreNumbersAndDays reading={reading} span={statement} settings={numbers} t={t} />
        {folds}
      </div>
    </>
  );
}
