/**
 * The card of a claim, the answer first: whose word it is, the finding in a line with its evidence, the ruler; the rest
 * is folded. Attribution, evidence and currency are three fields that are never merged. Judgements are somebody's
 * words, with their name and date.
 */
import type { ComponentChildren } from 'preact';
import type { Claim } from '../../core/annotations';
import { factsOf, type Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../annotated-article';
import { Ruler } from '../ruler/Ruler';
import { rulerModel } from '../ruler/ruler-model';
import { linksAt } from '../telling';
import { shorten } from '../text/format';
import { MoreNumbersAndDays, NumbersAndDays } from '../numbers/NumbersAndDays';
import type { NumberSettings } from '../numbers/number-rows';
import type { Translate } from '../text/translate';
import { ArticleDay } from '../days/ArticleDay';
import { ArticleLinks } from './ArticleLinks';
import { Currency } from './Currency';
import { EstimateFold } from './EstimateFold';
import { Field } from './Field';
import { Fold } from './Fold';
import { FigureField } from './FigureField';
import { NoteField, NoteFolds } from './NoteField';
import { SeriesAnswer } from '../series/SeriesField';
import { SeriesFolds } from '../series/SeriesFolds';
import { OwnNoteField } from '../own-notes/OwnNoteField';
import { WhoseWord } from './WhoseWord';

const longestClaim = 120;
/** Number of the article's links that are seen at once; where there is a ruler it needs the room. */
const SEEN_LINKS = { ruler: 0, other: 1 } as const;

export interface ClaimCardProps {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly facts: Facts;
  readonly t: Translate;
  readonly numbers?: NumberSettings | undefined;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

export function ClaimCard({ reading, claim, facts, t, numbers, folds }: ClaimCardProps) {
  const { state, statement } = claim.attribution;
  const notes = claim.notes.flatMap((match) => {
    const note = factsOf(facts.notes, match);
    return note ? [{ match, note }] : [];
  });
  const quantity = claim.quantity === null ? null : (reading.annotations.quantities[claim.quantity] ?? null);
  // Of words that were searched for there is no figure to compare: then the estimates are shown alone.
  const [figure, ...otherFigures] = claim.figures;
  const hasRuler = figure && (quantity || reading.wordsAlone);
  const model = hasRuler ? rulerModel(quantity, facts, reading.article.published) : null;
  const links = linksAt(reading, claim);
  const seenLinks = links.slice(0, SEEN_LINKS[model ? 'ruler' : 'other']);
  const moreLinks = links.slice(seenLinks.length);
  const [first, ...others] = notes;
  const series = (claim.series ?? []).flatMap((index) => reading.annotations.series?.[index] ?? []);
  const isKnown = notes.length > 0 || facts.topics.length > 0;
  const isExamined = isKnown || series.length > 0;
  // One drawing is enough: a ruler has the same number, and a second chart would push the answer out of sight.
  const shownSeries = model ? null : (series[0] ?? null);
  // What is known of the claim needs the room.
  const numberProps = { reading, span: claim, settings: numbers, folded: isKnown, t };
  return (
    <>
      <div class="essentials">
        <h2 class="quotation">{shorten(wordsAt(reading, claim), longestClaim)}</h2>
        {(statement !== null || !reading.wordsAlone) && (
          <Field label={t('card.attribution')} part="attribution" plain>
            {statement === null ? (
              <p>{t(`attribution.${state}`)}</p>
            ) : (
              <WhoseWord reading={reading} statement={statement} facts={facts} t={t} />
            )}
          </Field>
        )}
        {claim.caveat && (
          <Field label={t('claim.caveat')} part="caveat" plain>
            <p>
              {t('claim.caveat')}: <q class="words">{wordsAt(reading, claim.caveat)}</q>
            </p>
          </Field>
        )}
        {seenLinks.length > 0 && (
          <Field label={t('claim.links')} part="links" plain>
            <ArticleLinks reading={reading} links={seenLinks} t={t} />
          </Field>
        )}
        <Field label={t('card.evidence')} part="evidence" plain>
          {!isExamined && (
            <p>
              <span class="state">{t('evidence.not-examined')}</span>
              {'. '}
              <span class="unknown">{t('claim.notExamined')}</span>
            </p>
          )}
          {first && <NoteField {...first} facts={facts} t={t} />}
          {model && quantity && (
            <FigureField
              reading={reading}
              claim={claim}
              quantity={quantity}
              model={model}
              hasNote={first !== undefined}
              facts={facts}
              t={t}
            />
          )}
          {model && !quantity && <Ruler model={model} words={facts.topics[0]?.title ?? ''} t={t} />}
          {shownSeries && <SeriesAnswer reading={reading} figure={shownSeries} t={t} />}
        </Field>
        <NumbersAndDays {...numberProps} />
        {(first || (isKnown && !model)) && (
          <Field label={t('card.currency')} part="currency" plain>
            <Currency
              notes={notes.map(({ note }) => note)}
              topics={model ? [] : facts.topics}
              published={reading.article.published}
              t={t}
            />
          </Field>
        )}
        <OwnNoteField notes={facts.own} t={t} />
      </div>
      <div class="folds">
        {model && figure && <EstimateFold model={model} match={figure} others={otherFigures} facts={facts} t={t} />}
        {moreLinks.length > 0 && (
          <Fold
            words={t.count(seenLinks.length > 0 ? 'claim.moreLinks' : 'claim.linkCount', moreLinks.length)}
            part="more-links"
          >
            <ArticleLinks reading={reading} links={moreLinks} t={t} />
          </Fold>
        )}
        <MoreNumbersAndDays {...numberProps} />
        <SeriesFolds reading={reading} series={series} shown={shownSeries} t={t} />
        {first && <NoteFolds first={first} others={others} facts={facts} t={t} />}
        {isKnown && reading.article.daySource && (
          <Fold words={t('card.articleDay')} part="article-day">
            <ArticleDay reading={reading} t={t} />
          </Fold>
        )}
        {folds}
      </div>
    </>
  );
}
