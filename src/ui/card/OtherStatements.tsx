/** The other statements of the same speaker in the article, each a way to its place. */
import type { Span } from '../../text/article';
import type { Statement } from '../../core/annotations';
import { reportingWord, statementWords, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { Fold } from './Fold';
import { otherStatements } from './same-speaker';

/** More would push the sources of the card out of sight; the popup lists them all. */
const most = 5;
const longest = 60;

export interface OtherStatementsProps {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly t: Translate;
  onJump(span: Span): void;
}

export function OtherStatements({ reading, statement, t, onJump }: OtherStatementsProps) {
  const others = otherStatements(reading, statement).slice(0, most);
  if (!others.length) return null;
  return (
    <Fold words={t.count('card.otherStatements', others.length)} part="other-statements">
      <ul class="jumps">
        {others.map((other) => {
          const word = reportingWord(reading, other);
          return (
            <li key={`${other.start} ${other.end}`}>
              <button type="button" class="jump is-words" onClick={() => onJump(other.spans[0]!)}>
                {word && <q class="words">{word}</q>} {shorten(statementWords(reading, other), longest)}
              </button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
