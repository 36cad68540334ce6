/** The card: one subject, the others that stand at the same place, and the buttons that hold it. */
import { sameSubject, type Subject } from '../reading';
import { CardBody, type CardBodyProps } from './CardBody';
import { cardKicker } from './card-kicker';
import { subjectTitle } from './subject-title';

export interface CardProps extends CardBodyProps {
  /** Everything at the place, the most specific first. */
  readonly subjects: readonly Subject[];
  readonly pinned: boolean;
  onSelect(subject: Subject): void;
  onPin(): void;
  onClose(): void;
}

export function Card(props: CardProps) {
  const { subjects, selected, pinned, t, onSelect, onPin, onClose } = props;
  return (
    <div class={`card is-${selected.kind}`} role="dialog" aria-label={t('card.label')} tabIndex={-1}>
      <div class="top">
        <p class="kicker">{cardKicker(props)}</p>
        <button type="button" class="tool" aria-pressed={pinned} title={t('card.pin')} aria-label={t('card.pin')} onClick={onPin}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5 2h5M6.5 2v4.5L4.5 9.5h7l-2-3V2M8 9.5V14" /></svg>
        </button>
        <button type="button" class="tool" title={t('card.close')} aria-label={t('card.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
        </button>
      </div>
      <div class="scroll"><CardBody {...props} /></div>
      {subjects.length > 1 && (
        <div class="others" role="group" aria-label={t('card.others')}>
          {subjects.map((subject) => (
            <button
              key={`${subject.kind} ${subject.index}`}
              type="button"
              class={`other is-${subject.kind}`}
              aria-pressed={sameSubject(subject, selected)}
              onClick={() => onSelect(subject)}
            >
              {subjectTitle(props.reading, subject, t)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
