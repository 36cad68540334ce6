/** The reader's own notes on what a card is about: words as they were written, and nothing else than words. */
import type { OwnNoteFacts } from '../../dataset/own/own-notes';
import { Field } from '../card/Field';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

export function OwnNoteField({ notes = [], t }: { notes?: readonly OwnNoteFacts[] | undefined; t: Translate }) {
  if (notes.length === 0) return null;
  return (
    <Field label={t('own.title')} part="own-note">
      {notes.map(({ id, text, day }) => (
        <p key={id} class="own-note">
          {text} <span class="unknown">({formatDate(day, t.locale)})</span>
        </p>
      ))}
    </Field>
  );
}
