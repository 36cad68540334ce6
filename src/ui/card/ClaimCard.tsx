/**
 * The card of a claim. Attribution, evidence and currency are three fields that are never merged
 * into one; whatever judges is somebody's words, with their name and date.
 */
import type { Claim } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { Currency } from './Currency';
import { Field } from './Field';
import { FigureField } from './FigureField';
import { NoteField } from './NoteField';
import { WhoseWord } from './WhoseWord';

const longestClaim = 120;

export interface ClaimCardProps {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly facts: Facts;
  readonly t: Translate;
}

export function ClaimCard({ reading, claim, facts, t }: ClaimCardProps) {
  const { state, statement } = claim.attribution;
  const notes = claim.notes.flatMap((match) => {
    const note = facts.notes.find(({ dataset, id }) => dataset === match.dataset && id === match.id);
    return note ? [{ match, note }] : [];
  });
  const quantity = claim.quantity === null ? null : (reading.annotations.quantities[claim.quantity] ?? null);
  const examined = notes.length > 0 || facts.topics.length > 0;
  return (
    <>
      <div class="head">
        <h2 class="quotation">{shorten(wordsAt(reading, claim), longestClaim)}</h2>
      </div>
      <Field label={t('card.attribution')} part="attribution">
        {statement === null ? (
          <p class="state">{t(`attribution.${state}`)}</p>
        ) : (
          <WhoseWord reading={reading} statement={statement} facts={facts} t={t} />
        )}
      </Field>
      {claim.caveat && (
        <Field label={t('claim.caveat')} part="caveat">
          <blockquote class="caveat">{wordsAt(reading, claim.caveat)}</blockquote>
        </Field>
      )}
      <Field label={t('card.evidence')} part="evidence">
        {!examined && <p class="state">{t('evidence.not-examined')}</p>}
        {!examined && <p class="unknown">{t('claim.notExamined')}</p>}
        {quantity && facts.topics.length > 0 && (
          <FigureField reading={reading} claim={claim} quantity={quantity} facts={facts} t={t} />
        )}
        {notes.map(({ match, note }) => (
          <NoteField key={note.id} match={match} note={note} facts={facts} t={t} />
        ))}
      </Field>
      {examined && (
        <Field label={t('card.currency')} part="currency">
          <Currency notes={notes.map(({ note }) => note)} facts={facts} published={reading.article.published} t={t} />
        </Field>
      )}
    </>
  );
}
