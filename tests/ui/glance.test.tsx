import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { Reading } from '../../src/ui/annotated-article';
import { Glance } from '../../src/ui/overview/Glance';
import { overviewOf } from '../../src/ui/overview/overview-model';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeReading } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');

const twoDays = (days: object): Partial<Reading> => ({
  article: {
    ...makeReading('The weir was built.').article,
    daySource: { from: 'data', first: null, later: null, ...days },
  },
});

afterEach(() => render(null, document.body));

describe('what the popup says of the page', () => {
  const cases: [name: string, parts: Partial<Reading>, preview: string | null, days: string | null][] = [
    ['nothing of a whole article of one day', {}, null, null],
    ['that only the beginning is there', { isPreview: true }, 'beginning of this article', null],
    ['the first day of an updated page', twoDays({ first: '2012-05-03' }), null, 'First published on May 3, 2012'],
    [
      'the update of a page read on its first day',
      twoDays({ later: '2026-02-04' }),
      null,
      'Updated on February 4, 2026',
    ],
  ];
  it.each(cases)('%s', (_, parts, preview, days) => {
    const reading = { ...makeReading('The weir was built.'), ...parts };
    render(
      <Glance reading={reading} overview={overviewOf(reading)} outlet={null} t={t} onChoose={() => undefined} />,
      document.body,
    );
    const said = (part: string) => document.querySelector(`[data-part="${part}"]`)?.textContent ?? null;
    if (preview === null) expect(said('preview')).toBeNull();
    else expect(said('preview')).toContain(preview);
    if (days === null) expect(said('two-days')).toBeNull();
    else expect(said('two-days')).toContain(days);
  });
});
