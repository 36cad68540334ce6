/** Lines below a number: other units and proportions, with their sources. Series are shown elsewhere. */
import { OutLink } from '../card/OutLink';
import type { Translate } from '../text/translate';
import { baseWords, conversionWords, proportionWords } from './number-words';
import type { NumberRow } from './number-rows';

export function NumberLines({ row: { conversion, proportions }, t }: { row: NumberRow; t: Translate }) {
  return (
    <>
      {conversion && <p data-part="conversion">{`= ${conversionWords(conversion, t)}`}</p>}
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
