/** The detail of an open row: the content of the card on the page, looked up when the row opens. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Subject } from '../../core/annotations';
import type { Span } from '../../text/article';
import type { Facts } from '../../dataset/facts';
import type { CardBody } from '../card/CardBody';
import { NoteOn } from '../own-notes/NoteOn';
import { hearCards, spanOfButton } from '../card/card-acts';
import { stepPlace } from '../card/place-words';
import type { Reading } from '../annotated-article';
import type { NumberSettings } from '../numbers/number-rows';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';

export interface DetailProps {
  readonly reading: Reading;
  readonly subject: Subject;
  readonly t: Translate;
  /** Settings for numbers. */
  readonly numbers: NumberSettings;
  /** @throws Failure with the background's error */
  lookUp(reading: Reading, subject: Subject): Promise<Facts>;
  onJump(span: Span): void;
}

export function Detail({ reading, subject, t, numbers, lookUp, onJump }: DetailProps) {
  /** Earlier subjects that were opened from here; the latest is last. */
  const [trail, setTrail] = useState<readonly Subject[]>([]);
  const selected = trail.at(-1) ?? subject;
  const [found, setFound] = useState<{ facts: Facts | null; problem: string | null }>({ facts: null, problem: null });
  const [body, setBody] = useState<{ Body: typeof CardBody } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  /** The listener is made once, so it reads the present props from this ref. */
  const shown = useRef({ reading, selected, onJump });
  shown.current = { reading, selected, onJump };
  useEffect(() => {
    let isWanted = true;
    // Loaded on demand: the popup, whose rows do not open, does not load what cards are made of.
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
  useEffect(() => {
    const life = new AbortController();
    const acts = {
      open: ({ dataset }: HTMLElement) =>
        setTrail((before) => [...before, { kind: 'mention', index: Number(dataset['mention']) }]),
      jump: (button: HTMLElement) => shown.current.onJump(spanOfButton(button)),
      step(button: HTMLElement) {
        const { reading: read, selected: of } = shown.current;
        shown.current.onJump(stepPlace(button, read, read.annotations.mentions[of.index]!, t));
      },
    };
    hearCards(root.current!, acts, life.signal);
    return () => life.abort();
  }, [t]);
  return (
    <div
      ref={root}
      class={`detail is-${subject.kind}`}
      aria-live="polite"
      aria-busy={!body || (!found.facts && found.problem === null)}
    >
      {trail.length > 0 && (
        <button type="button" class="link" onClick={() => setTrail(trail.slice(0, -1))}>
          ‹ {t('card.back')}
        </button>
      )}
      {found.problem !== null ? (
        <p class="problem" role="alert">
          {found.problem}
        </p>
      ) : body && found.facts ? (
        <>
          <body.Body
            key={`${selected.kind} ${selected.index}`}
            reading={reading}
            selected={selected}
            facts={withoutFirstOwn(found.facts)}
            t={t}
            numbers={numbers}
          />
          <NoteOn key={`note ${selected.kind} ${selected.index}`} {...{ reading, selected, facts: found.facts, t }} />
        </>
      ) : (
        <p class="waiting">{t('card.waiting')}</p>
      )}
    </div>
  );
}

/** The first note of the reader's own is in the field below, to be changed. */
function withoutFirstOwn({ own, ...facts }: Facts): Facts {
  return { ...facts, own: own?.slice(1) };
}
