/** What is known of one number, beside its series: in other units, in proportion, each with its source. */
import type { Translate } from '../text/translate';
import { baseWords, conversionWords, proportionWords } from './number-words';
import type { NumberRow } from './number-rows';

/** Only these open in a tab of their own; anything else is shown as text. */
const openable = /^https?:\/\//i;

export function NumberLines({ row: { conversion, proportions }, t }: { row: NumberRow; t: Translate }) {
  return (
    <>
      {conversion && <p data-part="conversion">{`= ${conversionWords(conversion, t)}`}</p>}
      {proportions.map((proportion) => {
        const { url } = proportion.base;
        const source = baseWords(proportion, t);
        return (
          <p key={proportion.kind} data-part="proportion">
            {proportionWords(proportion, t)}{' '}
            <span class="number-base">
              {url !== null && openable.test(url) ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {source}
                </a>
              ) : (
                source
              )}
            </span>
          </p>
        );
      })}
    </>
  );
}
