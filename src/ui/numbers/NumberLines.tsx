/** Lines below a number: other units, what follows from the article itself, and proportions with their sources. */
import type { Reading } from '../annotated-article';
import { OutLink } from '../card/OutLink';
import type { Translate } from '../text/translate';
import { baseWords, conversionWords, proportionWords } from './number-words';
import type { NumberRow } from './number-rows';
import { reckoningWords } from './reckoning-words';

export interface NumberLinesProps {
  readonly reading: Reading;
  readonly row: NumberRow;
  readonly t: Translate;
}

export function NumberLines({ reading, row: { conversion, reckonings, proportions }, t }: NumberLinesProps) {
  return (
    <>
      {conversion && <p data-part="conversion">{`= ${conversionWords(conversion, t)}`}</p>}
      {reckonings.map((reckoning) => (
        <p key={reckoning.kind} data-part="reckoning">
          {reckoningWords(reading, reckoning, t)}
        </p>
      ))}
      {proportions.map((proportion) => (
        <p key={proportion.kind} data-part="proportion">
          {proportionWords(proportion, t)}{' '}
          <span class="number-base">
            <OutLink url={proportion.base.url}>{baseWords(proportion, t)}</OutLink>
          </span>
        </p>
      ))}
    </>
  );
}
