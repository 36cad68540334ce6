/** What a note says of a claim: the evidence in words, the finding, other people's ratings, sources. */
import type { NoteMatch } from '../../core/annotations';
import type { Facts, NoteFacts } from '../../dataset/facts';
import type { Rating } from '../../dataset/schema';
import { sourceKey } from '../../dataset/source-key';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { FromDataset } from './FromDataset';
import { SourceLink, SourceList } from './SourceLink';

export interface NoteFieldProps {
  readonly match: NoteMatch;
  readonly note: NoteFacts;
  readonly facts: Facts;
  readonly t: Translate;
}

export function NoteField({ match, note, facts, t }: NoteFieldProps) {
  const sourceOf = (id: string) => facts.sources[sourceKey(note.dataset, id)];
  const claimed = [note.claimedBy, note.claimedWhen && formatDate(note.claimedWhen, t.locale)]
    .filter(Boolean)
    .join(', ');
  return (
    <article class="note">
      <p class="state">{t(`evidence.${note.evidence}`)}</p>
      {note.finding !== null && <p>{note.finding}</p>}
      {note.ratings.map((rating) => (
        <RatingLine
          key={`${rating.source} ${rating.rating} ${rating.speaker}`}
          rating={rating}
          source={sourceOf(rating.source)}
          t={t}
        />
      ))}
      <SourceList sources={note.sources.flatMap((id) => sourceOf(id) ?? [])} t={t} />
      <p class="matched">
        {t(`match.${match.match}`)} <q>{note.claim}</q>
        {claimed && <> ({claimed})</>}
      </p>
      <FromDataset dataset={note.dataset} facts={facts} t={t} />
    </article>
  );
}

interface RatingLineProps {
  readonly rating: Rating;
  readonly source: Facts['sources'][string] | undefined;
  readonly t: Translate;
}

/** Somebody else's rating: in quotation marks, with their name and the date, and never translated into ours. */
function RatingLine({ rating, source, t }: RatingLineProps) {
  return (
    <p class="rating">
      {source ? <SourceLink source={{ ...source, publisher: rating.publisher }} t={t} brief /> : rating.publisher}
      {': '}
      <q>{rating.rating}</q>
      {rating.date !== null && <> · {formatDate(rating.date, t.locale)}</>}
    </p>
  );
}
