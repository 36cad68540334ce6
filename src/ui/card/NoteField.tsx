/** What a note says of a claim: the evidence in words, the finding, other people's ratings, sources. */
import type { NoteMatch } from '../../core/annotations';
import type { Facts, NoteFacts } from '../../dataset/facts';
import { sourceKey } from '../../dataset/source-key';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { SourceLink, SourceList } from './SourceLink';

export interface NoteFieldProps {
  readonly match: NoteMatch;
  readonly note: NoteFacts;
  readonly facts: Facts;
  readonly t: Translate;
}

export function NoteField({ match, note, facts, t }: NoteFieldProps) {
  const sourceOf = (id: string) => facts.sources[sourceKey(note.dataset, id)];
  const claimed = [note.claimedBy, note.claimedWhen && formatDate(note.claimedWhen, t.locale)].filter(Boolean).join(', ');
  return (
    <article class="note">
      <p class="state">{t(`evidence.${note.evidence}`)}</p>
      <p>{note.finding}</p>
      {note.ratings.map((rating) => {
        const source = sourceOf(rating.source);
        return (
          <p class="rating" key={`${rating.publisher} ${rating.rating}`}>
            {t('note.rating', rating.publisher)} <q>{rating.rating}</q>
            {rating.date !== null && <span class="source-date">{formatDate(rating.date, t.locale)}</span>}
            {source && <SourceLink source={source} t={t} brief />}
          </p>
        );
      })}
      <p class="matched">
        {t(`match.${match.match}`)} <q>{note.claim}</q>
        {claimed && <span class="source-date">{claimed}</span>}
      </p>
      <SourceList sources={note.sources.flatMap((id) => sourceOf(id) ?? [])} t={t} />
    </article>
  );
}
