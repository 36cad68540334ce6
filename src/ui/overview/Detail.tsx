/** A row that is open: what the card on the page says of it, looked up when it opens. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../text/article';
import type { Facts } from '../../dataset/facts';
import type { CardBody } from '../card/CardBody';
import type { Subject } from '../../core/annotations';
import type { Reading } from '../annotated-article';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';

export interface DetailProps {
  readonly reading: Reading;
  readonly subject: Subject;
  readonly t: Translate;
  /** @throws Error with words for the reader */
  lookUp(reading: Reading, subject: Subject): Promise<Facts>;
  onJump(span: Span): void;
}

export function Detail({ reading, subject, t, lookUp, onJump }: DetailProps) {
  /** What was opened from here, the last at the end. */
  const [trail, setTrail] = useState<readonly Subject[]>([]);
  const selected = trail.at(-1) ?? subject;
  const [found, setFound] = useState<{ facts: Facts | null; problem: string | null }>({ facts: null, problem: null });
  const [body, setBody] = useState<{ Body: typeof CardBody } | null>(null);
  useEffect(() => {
    let isWanted = true;
    // The popup, whose rows do not open, need not wait for what cards are made of.
    void import('../card/CardBody').then(({ CardBody: Body }) => isWanted && setBody({ Body }));
    setFound({ facts: null, problem: null });
    lookUp(reading, selected).then(
      (facts) => isWanted && setFound({ facts, problem: null }),
      (error: unknown) => isWanted && setFound({ facts: null, problem: t('popup.problem', errorText(error, t)) }),
    );
    return () => {
      isWanted = false;
    };
  }, [reading, selected.kind, selected.index]);
  return (
    <div
      class={`detail is-${subject.kind}`}
      aria-live="polite"
      aria-busy={!body || (!found.facts && found.problem === null)}
    >
      {trail.length > 0 && (
        <button type="button" class="link" onClick={() => setTrail(trail.slice(0, -1))}>
          ‹ {t('card.back')}
        </button>
      )}
      {body ? (
        <body.Body
          reading={reading}
          selected={selected}
          {...found}
          t={t}
          onJump={onJump}
          onOpen={(next) => setTrail([...trail, next])}
        />
      ) : (
        <p class="waiting">{t('card.waiting')}</p>
      )}
    </div>
  );
}
