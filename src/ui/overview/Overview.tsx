/** An article at a glance, and its lists. */
import { useMemo, useState } from 'preact/hooks';
import type { OutletFacts } from '../../dataset/outlets';
import type { Span } from '../../text/article';
import type { Subject } from '../../core/annotations';
import { sameSubject, type Reading } from '../annotated-article';
import type { NumberSettings } from '../numbers/number-rows';
import type { Translate } from '../text/translate';
import { Detail, type DetailProps } from './Detail';
import { Glance } from './Glance';
import { Lists } from './Lists';
import { overviewOf, type Row } from './overview-model';

export interface OverviewProps {
  readonly reading: Reading;
  readonly outlet: OutletFacts | null;
  /** The visible part of the article's text; null if it is not followed. */
  readonly view: Span | null;
  /** Settings for numbers. */
  readonly numbers: NumberSettings;
  readonly t: Translate;
  onJump(span: Span): void;
  /** If given, rows open into its result and also jump to their place. */
  readonly lookUp?: DetailProps['lookUp'] | undefined;
}

export function Overview({ reading, outlet, view, numbers, t, onJump, lookUp }: OverviewProps) {
  const overview = useMemo(() => overviewOf(reading, numbers), [reading, numbers.units, numbers.proportions]);
  const [opened, setOpened] = useState<Subject | null>(null);
  const choose = ({ subject, span }: Row) => {
    const isOpen = opened !== null && sameSubject(opened, subject);
    setOpened(isOpen ? null : subject);
    if (!isOpen || !lookUp) onJump(span);
  };
  const opening = lookUp && {
    opened,
    detail: ({ subject }: Row) => (
      <Detail reading={reading} subject={subject} numbers={numbers} t={t} lookUp={lookUp} onJump={onJump} />
    ),
  };
  return (
    <>
      <Glance reading={reading} overview={overview} outlet={outlet} t={t} onChoose={({ span }) => onJump(span)} />
      <Lists
        overview={overview}
        reading={reading}
        language={reading.article.language ?? 'en'}
        view={view}
        t={t}
        onChoose={choose}
        onJump={onJump}
        {...opening}
      />
    </>
  );
}
