/** The speaker's other statements in the article, each with a button to its place. */
import type { Statement } from '../../core/annotations';
import { reportingWord, statementWords, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { Fold } from './Fold';
import { spanWords } from './card-acts';
import { otherStatements } from './same-speaker';

const longest = 60;

export interface OtherStatementsProps {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly t: Translate;
}

export function OtherStatements({ reading, statement, t }: OtherStatementsProps) {
  const others = otherStatements(reading, statement);
  if (!others.length) return null;
  return (
    <Fold words={t.count('card.otherStatements', others.length)} part="other-statements">
      <ul class="jumps">
        {others.map((other) => {
          const word = reportingWord(reading, other);
          return (
            <li key={`${other.start} ${other.end}`}>
              <button type="button" class="jump is-words" data-act="jump" data-span={spanWords(other.spans[0]!)}>
                {word && <q class="words">{word}</q>} {shorten(statementWords(reading, other), longest)}
              </button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
