import { describe, expect, it } from 'vitest';
import { claimsIn, spanText, type Said } from './claims-of';

const found = (text: string, said?: Said) => {
  const { claims, text: plain } = claimsIn(text, said);
  return claims.map((claim) => plain.slice(claim.start, claim.end));
};

describe('worth', () => {
  it.each([
    'Unemployment fell to 4.1 percent in March, the lowest rate in ten years.',
    'The council spent $3 million on the new bridge last year.',
    'More than 12,000 people voted in the referendum.',
  ])('"%s" is checkable', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'What will happen next?',
    'Thank you very much.',
    'Good evening and welcome to the show.',
    'I think we should all be kinder.',
    'Let us hope for the best.',
    'Subscribe to our newsletter',
    'Cover photo: Anna Berg / Picture Agency',
    "Isn't it wonderful?",
  ])('"%s" is not', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('judges what is said, not the words that attribute it', () => {
    expect(found('Vell said «unemployment fell to 4.1 percent in March» .')).toEqual([
      'unemployment fell to 4.1 percent in March',
    ]);
  });

  it('gives each claim a worth between 0 and 1', () => {
    for (const { worth } of claimsIn('The city has 40,000 homes. It built 2,000 of them in 2019.').claims) {
      expect(worth).toBeGreaterThan(0);
      expect(worth).toBeLessThanOrEqual(1);
    }
  });
});

describe('attribution', () => {
  const statement = 'Vell said «the army lost 12,000 soldiers in May» .';
  it.each<[string, string, Said]>([
    ['named', statement, {}],
    ['named-channel', statement, { channel: true }],
    ['unnamed', statement, { speaker: { kind: 'unnamed', name: null } }],
    ['unnamed', statement, { speaker: { kind: 'group', name: null } }],
    ['unclear', statement, { speaker: null }],
    ['own-voice', 'The army lost 12,000 soldiers in May.', {}],
  ])('%s', (state, text, said) => {
    const [claim] = claimsIn(text, said).claims;
    expect(claim?.attribution).toEqual({ state, statement: state === 'own-voice' ? null : 0 });
  });
});

describe('quotation marks in a claim', () => {
  it.each([
    '“Stone Lasts (41 Nights)” was written by Kell after the 1999 flood killed 40 people in Alva.',
    '"Stone Lasts (41 Nights)" was written by Kell after the 1999 flood killed 40 people in Alva.',
    'In 1999 a flood killed 40 people in “Kell Lasts”.',
  ])('are whole: %s', (text) => {
    const [claim] = claimsIn(text).claims;
    expect(spanText(text, claim!)).toBe(text.slice(0, -1));
  });
});

describe('caveats', () => {
  it.each([
    ['He said «the war has cost 900,000 lives» – an unconfirmed figure.', 'unconfirmed figure', '900,000 lives'],
    ['The mayor claimed without evidence that 5,000 votes were stolen in May.', 'without evidence', '5,000 votes'],
    [
      'The army said «it had shot down 40 drones» . The claim could not be independently verified.',
      'could not be independently verified',
      '40 drones',
    ],
    ['He falsely claimed that 3 million people voted twice.', 'falsely claimed', '3 million people'],
    ['They repeated the debunked claim that the vaccine killed 6,000 people.', 'debunked claim', '6,000 people'],
    [
      'Brand said «60 percent of the aid was stolen» , without providing any evidence.',
      'without providing any evidence',
      '60 percent',
    ],
    ['There is no evidence that 5 million people crossed the border.', 'no evidence', '5 million people'],
  ])('%s', (marked, caveat, about) => {
    const { claims, text } = claimsIn(marked);
    const warned = claims.filter((claim) => claim.caveat);
    expect(warned).toHaveLength(1);
    expect(spanText(text, warned[0]!.caveat)).toBe(caveat);
    expect(spanText(text, warned[0]!)).toContain(about);
  });

  it.each([
    'Prosecutors gave evidence that 40 men were involved.',
    'The minister could not be reached for comment.',
    'She was confirmed as judge by 53 votes.',
    'The false ceiling of 12 rooms fell down.',
    'Rumours that were false spread after 40 men were arrested.',
    'After 40 men were arrested, a claim that was misleading circulated.',
    'He left without paying 40 dollars.',
  ])('finds none in "%s"', (text) => {
    expect(claimsIn(text).claims.filter(({ caveat }) => caveat)).toEqual([]);
  });

  it('leaves a warning inside quoted speech to its speaker', () => {
    const { claims } = claimsIn('Brand said «"the unconfirmed figure of 900,000 deaths is wrong"» .', {
      form: 'direct',
    });
    expect(claims.filter(({ caveat }) => caveat)).toEqual([]);
  });
});

describe('notes by figure', () => {
  const notesOf = (text: string) =>
    claimsIn(text).claims.flatMap(({ notes }) => notes.map(({ id, match }) => `${id} ${match}`));

  it('ties "millions of deaths" to the note of that figure, not to that of another', () => {
    expect(notesOf('Brand spoke of millions of deaths in the war between Norland and Sudmark.')).toEqual([
      'war-millions same-figure',
    ]);
  });

  it.each([
    ['another number', 'Some 45,000 people died in the war between Norland and Sudmark.'],
    ['another war', 'Millions of people died in the war in Ostia.'],
    ['another measure', 'Millions of people live in Norland and Sudmark, which are at war.'],
    [
      'an order of magnitude that only includes it',
      'Some 1.5 million people died in the war between Norland and Sudmark.',
    ],
  ])('has none for %s', (_, text) => {
    expect(notesOf(text)).toEqual([]);
  });

  it('compares lengths said in different units', () => {
    expect(notesOf('The talks of Vell and Brand lasted one and a half hours.')).toContain('talks-length same-figure');
  });
});

describe('figures', () => {
  const figuresOf = (text: string, published?: string | null) =>
    claimsIn(text, {}, published).claims.flatMap(({ figures }) => figures);

  it('places a claim above all estimates and says by what factor and where the scope differs', () => {
    const figures = figuresOf('He spoke of 900,000 deaths in the war between Norland and Sudmark.');
    expect(figures).toContainEqual({
      dataset: 'made-up',
      topic: 'norland-soldiers',
      position: 'above',
      factor: 10,
      scope: ['who', 'side'],
    });
  });

  it.each([
    ['within', 'Norland says 50,000 Norlandic soldiers were killed in the war with Sudmark.', 1],
    ['below', 'Norland says 20,000 Norlandic soldiers were killed in the war with Sudmark.', 2],
  ] as const)('%s', (position, text, factor) => {
    expect(figuresOf(text)).toEqual([{ dataset: 'made-up', topic: 'norland-soldiers', position, factor, scope: [] }]);
  });

  it.each([
    ['of the other side', 'Some 50,000 Sudmarkian soldiers were killed in the war with Norland.'],
    ['wounded', 'Some 50,000 Norlandic soldiers were wounded in the war with Sudmark.'],
    ['of money', 'The war of Norland and Sudmark, in which many died, cost $50,000.'],
  ])('compares no figure %s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['no date', 'Some 50,000 people have fled the war in Sudmark.', []],
    ['the same day', 'Some 50,000 people have fled the war in Sudmark since January 1, 2023.', []],
    ['its month', 'Some 50,000 people have fled the war in Sudmark since the full invasion began in January 2023.', []],
    ['its year', 'Since 2023, some 50,000 people have fled the war in Sudmark.', []],
    ['a week off', 'Some 50,000 people have fled the war in Sudmark since 5 January 2023.', []],
    ['a day without its year', 'Some 50,000 people have fled the war in Sudmark since October 7.', ['since']],
    ['another year', 'Some 50,000 people have fled the war in Sudmark since 2019.', ['since']],
    [
      'another year, first in the sentence',
      'Since the war began in 2019, some 50,000 people have fled Sudmark.',
      ['since'],
    ],
    ['another month', 'Some 50,000 people have fled the war in Sudmark since the offensive of June 2024.', ['since']],
    ['a date that is not since', 'Some 50,000 people fled the war in Sudmark before 2019.', []],
    [
      "somebody else's since",
      'Some 50,000 people have fled the war in Sudmark under Vell, who has ruled since 2009.',
      [],
    ],
    [
      'a date behind a comma',
      'Some 50,000 people have fled the war in Sudmark since then, according to a list of 2019.',
      [],
    ],
    [
      'a part of the country',
      'Some 50,000 people have fled the war in the besieged city of Kelm in Sudmark.',
      ['where'],
    ],
    ['another country beside it', 'Some 50,000 people have fled the wars in Sudmark and in Ostia.', []],
    ['only a part', 'Some 50,000 people fled the war near Kelm, Sudmark said.', ['where']],
    ['a part, by its owner', "Some 50,000 people have fled the war in Sudmark's Kelm.", ['where']],
    ['both', 'Some 50,000 people fled the war in Kelm since 2019, Sudmark said.', ['since', 'where']],
    ["somebody's war", "Some 50,000 people have fled in Ostia's war on Sudmark.", []],
  ])('since and where: %s', (_, text, scope) => {
    expect(
      figuresOf(text)
        .filter(({ topic }) => topic === 'sudmark-homeless')
        .map((figure) => figure.scope),
    ).toEqual([scope]);
  });

  it('compares nothing that was counted in another country', () => {
    expect(figuresOf('Sudmark says 50,000 people have fled the war in Ostia.')).toEqual([]);
  });

  it('compares nothing with estimates of another time', () => {
    expect(
      figuresOf('Norland says 50,000 Norlandic soldiers were killed in the war with Sudmark.', '2011-05-01'),
    ).toEqual([]);
  });
});

describe('notes by wording', () => {
  const notesOf = (text: string) => claimsIn(text).claims.flatMap(({ notes }) => notes.map(({ id }) => id));

  it.each([
    ['grain-tariff', 'Vell doubled the tariff on grain imported from Sudmark.'],
    [
      'grain-tariff',
      'Brand told reporters on Monday that «doubling the tariff on imported grain from Sudmark was the work of Vell» .',
    ],
    ['lynx', 'Beekeepers illegally released lynxes in the Kelder forest, the newspaper wrote.'],
  ])('%s', (id, text) => {
    expect(notesOf(text)).toEqual([id]);
  });

  it.each([
    ['denied', 'Vell did not double the tariff on grain imported from Sudmark.'],
    ['somebody else', 'Brand doubled the tariff on grain imported from Ostia.'],
    ['the same subject', 'Vell spoke about grain and the weather in Sudmark.'],
    ['another forest', 'Beekeepers illegally released lynxes in the Moor forest.'],
    ['something else', 'The council approved a plan to rebuild the harbour by 2030.'],
  ])('none: %s', (_, text) => {
    expect(notesOf(text)).toEqual([]);
  });
});
