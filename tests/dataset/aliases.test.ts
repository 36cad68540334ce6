import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { city, country, entity, records, role } from './make-records';

const president = (of: string) => [
  role({ title: 'President', office: 'head-of-state', of, start: '2020', asOf: '2026' }),
];

const entities = [
  country('veldonia', 'Veldonia', ['Veldonian', 'Veldonians'], ['VD', 'Republic of Veldonia']),
  country('north-arca', 'North Arca', ['Arcan']),
  country('south-arca', 'South Arca', ['Arcan']),
  country('russia', 'Russia', ['Russian']),
  country('guinea-marra', 'Guinea-Marra', ['Russian Islander']),
  city('big-city', 'Greathaven', 'veldonia', 9_000_000),
  city('saint-orla', 'Saint Orla', 'veldonia', 400_000),
  city('victoria-vd', 'Victoria', 'veldonia', 150_000),
  entity('mara-quill', 'Mara Quill', { country: 'veldonia', roles: president('veldonia') }),
  entity('tom-quince', 'Thomas J. "Tom" Quince, Jr.', { country: 'veldonia' }),
  entity('rex-lowe', 'Rex B. Lowe Jr.', { aliases: [{ text: 'Rex B. Lowe', needs: 'full-name' }] }),
  entity('ann-dow', 'Ann Dow', { country: 'veldonia' }),
  entity('ben-dow', 'Ben Dow', { country: 'veldonia', roles: president('veldonia') }),
  entity('ada-young', 'Ada Young', { country: 'veldonia' }),
  entity('felix-iv', 'Felix IV', { country: 'veldonia', roles: president('veldonia') }),
  entity('li-wen', 'Li Wen', { country: 'china', aliases: [{ text: 'Li', needs: 'full-name' }] }),
  entity('kim-sol-ra', 'Kim Sol Ra', { country: 'north-korea', aliases: [{ text: 'Kim Sol-ra' }] }),
  entity('ivan-belsky', 'Sergei Belsky', { country: 'russia' }),
  entity('jurgen-stuck', 'Jürgen Stück'),
  entity('hans-von-ohr', 'Hans von der Ohr'),
  entity('omar-al-sabir', 'Omar bin Said Al Sabir', { country: 'qatar' }),
  entity('zoe', 'Zoe'),
  entity('who', 'World Harbour Office', {
    type: 'organisation',
    kind: 'international organisation',
    aliases: [{ text: 'WHO' }],
  }),
  entity('natco', 'Nautical Treaty Council', {
    type: 'organisation',
    kind: 'international organisation',
    aliases: [{ text: 'NATCO' }],
  }),
  entity('bell', 'Bell & Brothers', { type: 'organisation', kind: 'company' }),
  entity('reform-vd', 'Reform Party', {
    type: 'organisation',
    kind: 'political party',
    country: 'veldonia',
    aliases: [{ text: 'RP' }, { text: 'RPV' }],
  }),
  entity('reform-na', 'Reform Party', { type: 'organisation', kind: 'political party', country: 'north-arca' }),
  country('united-states', 'United States'),
  ...['California', 'Mississippi', 'New York', 'West Virginia', 'Ohio'].map((name) =>
    entity(`${name.toLowerCase().replace(' ', '-')}-us`, name, {
      type: 'place',
      kind: 'state',
      country: 'united-states',
    }),
  ),
  country('china', 'China'),
  country('qatar', 'Qatar'),
  country('north-korea', 'North Korea', ['North Korean']),
];
const dataset = openDataset(compileDataset(records(entities, { givenNames: ['Victoria', 'Zoe', 'Ada', 'Say'] })));

/** Aliases found from left to right, longest first: "text=id,id" with * for full and ! or ? for what they need. */
function found(text: string): string[] {
  const tokens = tokenise(text);
  const hits: string[] = [];
  for (let token = 0; token < tokens.count;) {
    const match = dataset.aliasAt(tokens, token);
    if (!match) {
      token++;
      continue;
    }
    const words = text.slice(tokens.start[token], tokens.end[token + match.length - 1]);
    const ids = match.candidates.map(
      ({ entity: number, full, needs }) =>
        `${dataset.entity(number).id}${full ? '*' : ''}${needs === 'full-name' ? '!' : needs === 'evidence' ? '?' : ''}`,
    );
    hits.push(`${words}=${ids.join(',')}`);
    token += match.length;
  }
  return hits;
}

describe('aliasAt', () => {
  it.each<[string, string, string[]]>([
    ['a full name', 'Then Mara Quill spoke.', ['Mara Quill=mara-quill*']],
    ['a possessive', "Mara Quill's plan", ['Mara Quill=mara-quill*']],
    ['a curly possessive', 'Mara Quill’s plan', ['Mara Quill=mara-quill*']],
    ['capitals of a headline', 'MARA QUILL WINS', ['MARA QUILL=mara-quill*']],
    ['lower case', 'mara quill', []],
    ['half in lower case', 'Mara quill', []],
    ['a bare surname of the most prominent', 'Quill won.', ['Quill=mara-quill']],
    ['a bare surname of somebody else', 'Quince won.', ['Quince=tom-quince!']],
    ['a surname of two persons', 'Dow won.', ['Dow=ann-dow!,ben-dow!']],
    ['a surname that is a word', 'Young people', ['Young=ada-young?']],
    ['a nickname', 'Tom Quince left.', ['Tom Quince=tom-quince*']],
    ['without the initial', 'Thomas Quince left', ['Thomas Quince=tom-quince*']],
    ['with initial and suffix', 'Thomas J. Quince Jr. left', ['Thomas J. Quince Jr.=tom-quince*']],
    ['a suffix after a comma', 'Thomas J. Quince, Jr. left', ['Thomas J. Quince, Jr.=tom-quince*']],
    [
      "a form that is another person's name as well",
      'Rex B. Lowe Jr. or Rex B. Lowe',
      ['Rex B. Lowe Jr.=rex-lowe*', 'Rex B. Lowe=rex-lowe!'],
    ],
    ['a ruler has no surname', 'Felix IV and IV', ['Felix IV=felix-iv*']],
    ['family name first', 'Li Wen met Li.', ['Li Wen=li-wen*', 'Li=li-wen!']],
    ['the last word is no surname there', 'Wen', []],
    ['a hyphen in a name', 'Kim Sol-ra and Kim Sol Ra', ['Kim Sol-ra=kim-sol-ra*', 'Kim Sol Ra=kim-sol-ra*']],
    [
      'transliterations',
      'Sergey Belskiy, Sergei Belskyy, Belsky',
      ['Sergey Belskiy=ivan-belsky*', 'Sergei Belskyy=ivan-belsky*', 'Belsky=ivan-belsky!'],
    ],
    [
      'diacritics',
      'Jürgen Stück, Jurgen Stuck, Juergen Stueck',
      ['Jürgen Stück=jurgen-stuck*', 'Jurgen Stuck=jurgen-stuck*', 'Juergen Stueck=jurgen-stuck*'],
    ],
    ['particles', 'Hans von der Ohr, Von der Ohr', ['Hans von der Ohr=hans-von-ohr*', 'Von der Ohr=hans-von-ohr!']],
    ['a name by descent has no surname', 'Al Sabir', []],
    ['one word that is a given name', 'Zoe', ['Zoe=zoe*?']],
    [
      'a country and its abbreviation',
      'Veldonia, the VD, Republic of Veldonia',
      ['Veldonia=veldonia*', 'VD=veldonia', 'Republic of Veldonia=veldonia*'],
    ],
    ['dots in an abbreviation', 'the V.D. navy', ['V.D.=veldonia']],
    ['a short abbreviation not in capitals', 'Vd vd', []],
    ['two names at a hyphen', 'Veldonia-Russia talks', ['Veldonia=veldonia*', 'Russia=russia*']],
    ['two names at a slash', 'Veldonia/Russia', ['Veldonia=veldonia*', 'Russia=russia*']],
    [
      'a hyphen that is part of a name',
      'Guinea-Marra, Guinea Marra',
      ['Guinea-Marra=guinea-marra*', 'Guinea Marra=guinea-marra*'],
    ],
    ['an abbreviation that is a word', 'The WHO met. Who? who', ['WHO=who']],
    ['… in a headline', 'WHO KNOWS BETTER', []],
    ['a long abbreviation written as a name', 'Natco and NATCO', ['Natco=natco', 'NATCO=natco']],
    ['an ampersand', 'Bell & Brothers', ['Bell & Brothers=bell*']],
    [
      'Saint and St.',
      'St. Orla, St Orla, Saint Orla',
      ['St. Orla=saint-orla*', 'St Orla=saint-orla*', 'Saint Orla=saint-orla*'],
    ],
    ['a small town with a given name', 'Victoria', ['Victoria=victoria-vd*?']],
    ['parties of one name', 'the Reform Party', ['Reform Party=reform-na*?,reform-vd*?']],
    ['abbreviations of a party', 'RPV and RP', ['RPV=reform-vd!', 'RP=reform-vd?']],
    [
      'a state as newspapers shorten it',
      'Orla, Calif., and Orla, W.Va., or W. Va.',
      ['Calif.=california-us', 'W.Va.=west-virginia-us', 'W. Va.=west-virginia-us'],
    ],
    ['… after a party, in a dateline', 'D-Calif. ORLA, CALIF.', ['Calif.=california-us', 'CALIF.=california-us']],
    ['… with letters and dots', 'Orla, N.Y. and NY', ['N.Y.=new-york-us']],
    ['… that is also a word', 'Orla, Miss., and Miss Orla', ['Miss.=mississippi-us?']],
    ['… only with its dot', 'Calif, Miss', []],
    ['not across two paragraphs', 'Mara\n\nQuill', ['Quill=mara-quill']],
    ['across a line break', 'Mara\nQuill', ['Mara Quill=mara-quill*'.replace(' ', '\n')]],
    ['not across the end of a sentence', 'He met Mara. Quill left.', ['Quill=mara-quill']],
    ['zero-width characters inside', 'Ma\u200bra Quill', ['Ma\u200bra Quill=mara-quill*']],
    ['nothing in an empty text', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('single words', () => {
  const hash = (word: string) => tokenise(word).hash[0]!;
  it.each([
    ['Veldonian ships', 'veldonia', 1],
    ['Veldonians left', 'veldonia', 1],
    ['Russian', 'russia', 1],
    ['Arcan', null, 0],
    ['Quill', null, 0],
    ['North Korean leader', 'north-korea', 2],
    ['North\nKorean leader', 'north-korea', 2],
    ['North-Korean leader', 'north-korea', 3],
    ['NORTH KOREAN LEADER', 'north-korea', 2],
    ['North\n\nKorean leader', null, 0],
    ['North, Korean', null, 0],
    ['North korean', null, 0],
    ['Korean leader', null, 0],
    ['North', null, 0],
    ['Russian Marran', 'russia', 1],
    ['Russian Islander', 'guinea-marra', 2],
  ])('demonym of %s: %s', (text, id, length) => {
    const match = dataset.demonymAt(tokenise(text), 0);
    expect([match ? dataset.entity(match.country).id : null, match?.length ?? 0]).toEqual([id, length]);
  });
  it.each([
    ['Ada', true],
    ['ZOE', true],
    ['Quill', false],
    ['Say', false],
  ])('given name %s: %s', (word, known) => {
    expect(dataset.isGivenName(hash(word))).toBe(known);
  });
});

describe('roles', () => {
  it('are found by office and country, and by person', () => {
    const of = dataset.find('veldonia');
    const holders = dataset.rolesOf('head-of-state', of).map(({ entity: number }) => dataset.entity(number).id);
    expect(holders.sort()).toEqual(['ben-dow', 'felix-iv', 'mara-quill']);
    expect(dataset.rolesOf('mayor', of)).toEqual([]);
    const [held] = dataset.rolesBy(dataset.find('mara-quill'));
    expect(held).toMatchObject({ office: 'head-of-state', of, endLatest: Infinity });
    expect(dataset.rolesBy(dataset.find('zoe'))).toEqual([]);
  });
});
