/** A note on a claim: evidence and finding in one line; the rest is folded. */
import type { NoteMatch } from '../../core/annotations';
import type { Facts, NoteFacts } from '../../dataset/facts';
import type { Rating } from '../../dataset/schema';
import { sourceKey } from '../../dataset/source-key';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { Finding } from './Finding';
import { Fold } from './Fold';
import { FromDataset } from './FromDataset';
import { SourceLink, SourceList } from './SourceLink';

/** A note, and the match that found it. */
export interface MatchedNote {
  readonly match: NoteMatch;
  readonly note: NoteFacts;
}

export interface NoteFieldProps extends MatchedNote {
  readonly facts: Facts;
  readonly t: Translate;
}

/** If a note is only somebody's rating, the rating is the answer: we have not examined its basis. */
export function NoteField({ note, facts, t }: NoteFieldProps) {
  const [rating] = note.evidence === 'not-examined' ? note.ratings : [];
  return (
    <div class="note">
      {rating && <RatingLine rating={rating} facts={facts} dataset={note.dataset} t={t} />}
      <Finding evidence={rating ? null : note.evidence} finding={note.finding} t={t} />
    </div>
  );
}

export interface NoteFoldsProps {
  readonly first: MatchedNote;
  readonly others: readonly MatchedNote[];
  readonly facts: Facts;
  readonly t: Translate;
}

/** The folded rest of the first note, and the notes after it. */
export function NoteFolds({ first, others, facts, t }: NoteFoldsProps) {
  return (
    <>
      <Fold words={sourceWords(first.note, t)} part="sources">
        <NoteBasis {...first} facts={facts} t={t} />
      </Fold>
      {others.length > 0 && (
        <Fold words={t.count('note.others', others.length)} part="other-notes">
          {others.map(({ match, note }) => (
            <article key={note.id} class="other-note">
              <NoteField match={match} note={note} facts={facts} t={t} />
              <NoteBasis match={match} note={note} facts={facts} t={t} />
            </article>
          ))}
        </Fold>
      )}
    </>
  );
}

function sourceWords({ sources }: NoteFacts, t: Translate): string {
  return sources.length > 0 ? t.count('card.sourceCount', new Set(sources).size) : t('note.about');
}

function NoteBasis({ match, note, facts, t }: NoteFieldProps) {
  const claimed = [note.claimedBy, note.claimedWhen && formatDate(note.claimedWhen, t.locale)]
    .filter(Boolean)
    .join(', ');
  const ratings = note.evidence === 'not-examined' ? note.ratings.slice(1) : note.ratings;
  return (
    <>
      {ratings.map((rating) => (
        <RatingLine
          key={`${rating.source} ${rating.rating} ${rating.speaker}`}
          rating={rating}
          facts={facts}
          dataset={note.dataset}
          t={t}
        />
      ))}
      <SourceList sources={note.sources.flatMap((id) => facts.sources[sourceKey(note.dataset, id)] ?? [])} t={t} />
      <p class="matched">
        {t(`match.${match.match}`)} <q>{note.claim}</q>
        {claimed && <> ({claimed})</>}
      </p>
      <Checked note={note} t={t} />
      <FromDataset dataset={note.dataset} facts={facts} t={t} />
    </>
  );
}

/** The day on which a note was compared with its sources, and the day it was due again once that has passed. */
function Checked({ note: { checked, checkAgain }, t }: Pick<NoteFieldProps, 'note' | 't'>) {
  if (checked === null) return null;
  const day = formatDate(checked, t.locale);
  const isDue = checkAgain !== null && checkAgain <= new Date().toISOString().slice(0, checkAgain.length);
  return <p class="matched">{isDue ? t('note.due', day, formatDate(checkAgain, t.locale)) : t('note.checked', day)}</p>;
}

interface RatingLineProps {
  readonly rating: Rating;
  readonly dataset: string;
  readonly facts: Facts;
  readonly t: Translate;
}

/** Somebody else's rating, in quotation marks with name, date and whose statement it is of. Never translated into our terms. */
function RatingLine({ rating, dataset, facts, t }: RatingLineProps) {
  const source = facts.sources[sourceKey(dataset, rating.source)];
  const said = [rating.speaker, rating.said && formatDate(rating.said, t.locale)].filter(Boolean).join(', ');
  return (
    <p class="rating">
      <q class="state">{rating.rating}</q>
      {' – '}
      {source ? <SourceLink source={{ ...source, publisher: rating.publisher }} t={t} brief /> : rating.publisher}
      {rating.date !== null && <> · {formatDate(rating.date, t.locale)}</>}
      {rating.speaker !== null && <> · {t('note.statement', said)}</>}
    </p>
  );
}
