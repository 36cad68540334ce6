/** Searches all datasets as somebody types; what is found opens into its card. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Subject } from '../../core/annotations';
import { searchLimits, WARM_UP } from '../../core/search/search-limits';
import type { RecordReference } from '../../dataset/facts';
import type { Span } from '../../text/article';
import { sameSubject, type Reading } from '../annotated-article';
import type { NumberSettings } from '../numbers/number-rows';
import { Detail, type DetailProps } from '../overview/Detail';
import type { Row } from '../overview/overview-model';
import { Rows } from '../overview/Rows';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';
import { rowsHere, searchRows, type SearchReading } from './search-rows';
import { subjectOf } from './subject-of';

export interface SearchBoxProps {
  readonly t: Translate;
  /** How numbers are shown. */
  readonly numbers: NumberSettings;
  /** The article of the page, where there is one. */
  readonly here: Reading | null;
  /** The first search, and the record whose row is open. */
  readonly first?: { readonly words: string; readonly open: RecordReference | null } | undefined;
  /** @throws Failure with what the background says */
  find(words: string): Promise<SearchReading>;
  lookUp: DetailProps['lookUp'];
  onJump(span: Span): void;
}

/** The same as long as it is shown: a row that is open looks its facts up once. */
type SearchedReading = SearchReading & { readonly wordsAlone: true };

interface Found {
  readonly words: string;
  readonly answer: SearchedReading | null;
  readonly problem: string | null;
}

const nothing: Found = { words: '', answer: null, problem: null };

export function SearchBox({ t, numbers, here, first, find, lookUp, onJump }: SearchBoxProps) {
  const [words, setWords] = useState(first?.words ?? '');
  const [found, setFound] = useState(nothing);
  const [opened, setOpened] = useState<Subject | null>(null);
  const firstOpen = useRef(first?.open ?? null);
  const status = useId();
  const isReady = useRef(false);
  const makeReady = () => {
    if (!isReady.current) find(WARM_UP).catch(() => undefined);
    isReady.current = true;
  };
  // Not after the next frame, as an effect would be: a reader waits for the answer.
  useLayoutEffect(() => {
    let isWanted = true;
    if (words.trim() === '') {
      setFound(nothing);
      return;
    }
    find(words).then(
      (answer) => {
        if (!isWanted) return;
        setFound({ words, answer: { ...answer, wordsAlone: true }, problem: null });
        setOpened(firstOpen.current && subjectOf(answer, firstOpen.current));
        firstOpen.current = null;
        // For the bench.
        performance.mark('sidelight-found');
      },
      (error: unknown) =>
        isWanted && setFound({ words, answer: null, problem: t('popup.problem', errorText(error, t)) }),
    );
    return () => {
      isWanted = false;
    };
  }, [words]);
  return (
    <>
      <search class="search">
        <input
          class="filter"
          type="search"
          name="search"
          value={words}
          maxLength={searchLimits.longest}
          placeholder={t('search.label')}
          aria-label={t('search.label')}
          aria-describedby={status}
          onFocus={makeReady}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </search>
      <p id={status} class="sr-only" role="status">
        {found.answer && t.count('search.found', countOf(found.answer))}
      </p>
      {found.problem !== null && (
        <p class="notice" role="alert">
          {found.problem}
        </p>
      )}
      {found.answer && words.trim() !== '' && (
        <Results
          {...{ answer: found.answer, words: found.words, here, opened, numbers, t, lookUp, onJump }}
          onOpen={setOpened}
        />
      )}
    </>
  );
}

const countOf = ({ annotations: { mentions, claims } }: SearchReading) => mentions.length + claims.length;

interface ResultsProps {
  readonly answer: SearchedReading;
  readonly words: string;
  readonly here: Reading | null;
  readonly opened: Subject | null;
  readonly numbers: NumberSettings;
  readonly t: Translate;
  readonly lookUp: DetailProps['lookUp'];
  onOpen(subject: Subject | null): void;
  onJump(span: Span): void;
}

function Results({ answer, words, here, opened, numbers, t, lookUp, onOpen, onJump }: ResultsProps) {
  const { names, notes, figures } = searchRows(answer, t);
  if (countOf(answer) === 0) return <NothingFound {...{ words, here, t, onJump }} />;
  const lists = [
    ['search.names', names],
    ['search.notes', notes],
    ['search.figures', figures],
  ] as const;
  const detail = ({ subject }: Row) => (
    <Detail reading={answer} subject={subject} numbers={numbers} t={t} lookUp={lookUp} onJump={() => undefined} />
  );
  return (
    <div class="search-results">
      {lists.map(
        ([title, rows]) =>
          rows.length > 0 && (
            <section key={title} aria-label={t(title)}>
              <h2 class="search-title">{t(title)}</h2>
              <Rows
                rows={rows}
                language={answer.article.language ?? 'en'}
                view={null}
                opened={opened}
                t={t}
                detail={detail}
                onChoose={({ subject }) => onOpen(opened && sameSubject(opened, subject) ? null : subject)}
              />
            </section>
          ),
      )}
    </div>
  );
}

interface NothingFoundProps {
  readonly words: string;
  readonly here: Reading | null;
  readonly t: Translate;
  onJump(span: Span): void;
}

/** Offers what the article says of the words if no dataset knows them. */
function NothingFound({ words, here, t, onJump }: NothingFoundProps) {
  const rows = here ? rowsHere(here, words, t) : [];
  return (
    <div class="search-results">
      <p class="unknown">{t('search.nothing')}</p>
      {here && rows.length === 0 && <p class="unknown">{t('search.notHere')}</p>}
      {rows.length > 0 && (
        <section aria-label={t('search.here')}>
          <h2 class="search-title">{t('search.here')}</h2>
          <Rows
            rows={rows}
            language={here?.article.language ?? 'en'}
            view={null}
            t={t}
            onChoose={({ span }) => onJump(span)}
          />
        </section>
      )}
    </div>
  );
}
