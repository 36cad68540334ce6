/** The card: one subject, the others at the same place, and the buttons that hold it. */
import type { Subject } from '../../core/annotations';
import { sameSubject } from '../annotated-article';
import { CardBody, type CardBodyProps } from './CardBody';
import { CopyField, type CopyFieldProps } from './CopyField';
import { Fold } from './Fold';
import { shorten } from '../text/format';
import { cardKicker } from './card-kicker';
import { subjectTitle } from './subject-title';

const longestWords = 120;

export interface CardProps extends Omit<CardBodyProps, 'selected'>, Pick<CopyFieldProps, 'copied' | 'onCopy'> {
  /** Everything at the place, the most specific first. */
  readonly subjects: readonly Subject[];
  /** Null where nothing is known of the words that were looked up. */
  readonly selected: Subject | null;
  /** The words that were looked up, where it was that. */
  readonly words: string | null;
  readonly pinned: boolean;
  onSelect(subject: Subject): void;
  /** Goes back to what the card showed before a name in it was opened; null where it shows what it opened with. */
  readonly onBack: (() => void) | null;
  onPin(): void;
  onClose(): void;
}

export function Card(props: CardProps) {
  const { reading, subjects, selected, words, pinned, t, onSelect, onBack, onPin, onClose } = props;
  return (
    <div
      class={`card is-${selected?.kind ?? 'unknown'}`}
      role="dialog"
      aria-label={t('card.about', selected ? subjectTitle(reading, selected, t) : (words ?? ''))}
      tabIndex={-1}
    >
      <div class="top">
        {onBack && (
          <button type="button" class="tool back" title={t('card.back')} aria-label={t('card.back')} onClick={onBack}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10 3.5L5.5 8L10 12.5" />
            </svg>
          </button>
        )}
        <p class="kicker">{selected ? cardKicker({ ...props, selected }) : t('card.lookedUp')}</p>
        <button
          type="button"
          class="tool"
          aria-pressed={pinned}
          title={t('card.pin')}
          aria-label={t('card.pin')}
          onClick={onPin}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2h5M6.5 2v4.5L4.5 9.5h7l-2-3V2M8 9.5V14" />
          </svg>
        </button>
        <button type="button" class="tool" title={t('card.close')} aria-label={t('card.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <div class="scroll">
        {selected ? (
          <>
            <CardBody
              {...props}
              key={`${selected.kind} ${selected.index}`}
              selected={selected}
              folds={
                <Fold words={t('copy.title')} part="copy">
                  <CopyField copied={props.copied} onCopy={props.onCopy} t={t} />
                </Fold>
              }
            />
          </>
        ) : (
          <Unknown words={words} t={t} />
        )}
      </div>
      {subjects.length > 1 && (
        <div class="others" role="group" aria-label={t('card.others')}>
          {subjects.map((subject) => (
            <button
              key={`${subject.kind} ${subject.index}`}
              type="button"
              class={`other is-${subject.kind}`}
              aria-pressed={selected !== null && sameSubject(subject, selected)}
              onClick={() => onSelect(subject)}
            >
              {subjectTitle(reading, subject, t)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Unknown({ words, t }: Pick<CardProps, 'words' | 't'>) {
  return (
    <div class="head">
      <h2 class="title">{shorten(words ?? '', longestWords)}</h2>
      <p class="state">{t('card.notKnown')}</p>
      <p class="unknown">{t('card.notKnownMore')}</p>
    </div>
  );
}
