import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of';

/** Text, day, and the descriptions in it: "text=entity", or "text" if it names a body without a record. */
const cases: readonly (readonly [text: string, published: string | null, descriptions: string])[] = [
  ['He praised the Russian president.', '2025-02-12', 'the Russian president=vladimir-putin'],
  ['The US president waved.', '2025-02-12', 'The US president=donald-trump'],
  ['The US president waved.', '2022-02-12', 'The US president=joe-biden'],
  ['The US president waved.', '2018-02-12', 'The US president=donald-trump'],
  ['The American president waved.', '2022-02-12', 'The American president=joe-biden'],
  ['The US defense chief spoke.', '2025-02-12', 'The US defense chief=pete-hegseth'],
  ['The US defence secretary spoke.', '2023-02-12', 'The US defence secretary=lloyd-austin'],
  ['The UK prime minister left.', '2025-02-12', 'The UK prime minister=keir-starmer'],
  ['The British prime minister left.', '2021-02-12', 'The British prime minister=boris-johnson'],
  ["Britain's prime minister left.", '2018-02-12', "Britain's prime minister=theresa-may"],
  ['The House speaker agreed.', '2025-02-12', 'The House speaker=mike-johnson'],
  ['The NATO chief warned of delays.', '2025-02-12', 'The NATO chief=mark-rutte'],
  ['The Kremlin leader smiled.', '2025-02-12', 'The Kremlin leader=vladimir-putin'],
  ['The Pentagon chief flew home.', '2025-02-12', 'The Pentagon chief=pete-hegseth'],
  ['The Pentagon chief flew home.', '2022-02-12', 'The Pentagon chief=lloyd-austin'],
  ["The State Department's top diplomat spoke.", '2025-02-12', "The State Department's top diplomat=marco-rubio"],
  // Nobody's seat, somebody else, or an office that nobody is known to have held.
  ['The White House leader spoke.', '2025-02-12', ''],
  ['The former Pentagon chief spoke.', '2025-02-12', ''],
  ['The Pentagon chief flew home.', '2015-02-12', ''],
  ['The CIA chief flew home.', '2025-02-12', ''],
  ['The president of Russia spoke.', '2025-02-12', 'The president of Russia=vladimir-putin'],
  ["Russia's president spoke.", '2025-02-12', "Russia's president=vladimir-putin"],
  ['The French president, who came late, spoke.', '2025-02-12', 'The French president=emmanuel-macron'],
  ['The US vice president came.', '2023-02-12', 'The US vice president=kamala-harris'],
  ['The US vice-president came.', '2025-02-12', 'The US vice-president=jd-vance'],
  ['The North Korean leader spoke.', '2025-02-12', 'The North Korean leader=kim-jong-un'],
  ['The South Korean leader spoke.', '2025-02-12', ''],
  ['The Korean leader spoke.', '2025-02-12', ''],
  [
    'Volodymyr Zelensky called. The Ukrainian leader hopes for peace.',
    '2025-02-12',
    'The Ukrainian leader=volodymyr-zelensky',
  ],
  ['The Ukrainian presidency confirmed it.', '2025-02-12', 'The Ukrainian presidency'],
  ['The Russian foreign ministry denied it.', '2025-02-12', 'The Russian foreign ministry'],
  // Two candidates, and the article names neither.
  ['The Ukrainian leader hopes for peace.', '2025-02-12', ''],
  // Somebody else.
  ['The former US president waved.', '2025-02-12', ''],
  ['The US president-elect waved.', '2024-12-12', ''],
  ['The deputy Russian foreign minister waved.', '2025-02-12', ''],
  ['The US presidential race is on.', '2025-02-12', ''],
  ['A US president has to choose.', '2025-02-12', ''],
  ['The US president Donald Trump waved.', '2025-02-12', ''],
  // Nobody held it on that day, or nobody knows who did.
  ['The US president waved.', '1990-02-12', ''],
  ['The German chancellor waved.', '2025-02-12', ''],
  // Without a date: only if there has been one holder, or the article names one of them.
  ['The US president waved.', null, ''],
  ['Joe Biden came. The US president waved.', null, 'The US president=joe-biden'],
  ['The Russian president waved.', null, 'The Russian president=vladimir-putin'],
];

describe('descriptions', () => {
  it.each(cases)('%s (%s)', (text, published, expected) => {
    const found = mentionsOf(text, { published })
      .filter(({ reference }) => reference === 'description')
      .map(({ start, end, entity }) => `${text.slice(start, end)}${entity ? `=${entity.id}` : ''}`);
    expect(found.join('|')).toBe(expected);
  });

  it('leaves the country inside a description a mention of its own', () => {
    const text = 'The US defense chief spoke.';
    expect(mentionsOf(text, { published: '2025-02-12' }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The US defense chief',
      'US',
    ]);
  });

  it('says by which words and why it was resolved', () => {
    const [description] = mentionsOf('The US defense chief spoke.', { published: '2025-02-12' });
    expect(description!.evidence).toEqual([{ kind: 'role-on-date', at: { start: 4, end: 6 }, weight: 1 }]);
  });
});
