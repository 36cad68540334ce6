/** A small dataset of well-known names for the tables of traps. Roles have only what a table needs. */
import type { EntityRecord, OfficeKind } from '../../../src/dataset/schema';
import { fakeDataset, type FakeEntity } from './fake-dataset';

type Need = EntityRecord['aliases'][number]['needs'];

const alias = (text: string, needs: Need = 'nothing') => ({ text, needs });

function role(office: OfficeKind, of: string, start: string, end: string | null = null): EntityRecord['roles'][number] {
  return {
    title: office,
    office,
    of,
    body: null,
    seenFrom: null,
    start,
    end,
    asOf: end ? null : '2026-06-15',
    source: 'test',
    party: null,
    constituency: null,
    remark: null,
  };
}

function person(
  id: string,
  name: string,
  country: string,
  roles: EntityRecord['roles'] = [],
  more: Partial<FakeEntity> = {},
): FakeEntity {
  return {
    id,
    name,
    type: 'person',
    country,
    roles,
    prominence: 120,
    ...more,
    aliases: [alias(name.split(' ').at(-1)!, 'full-name'), ...(more.aliases ?? [])],
  };
}

function country(id: string, name: string, demonyms: string[], aliases: string[] = [], prominence = 150): FakeEntity {
  return {
    id,
    name,
    type: 'place',
    kind: 'country',
    demonyms,
    prominence,
    aliases: aliases.map((text) => alias(text)),
  };
}

function place(id: string, name: string, of: string, prominence: number, more: Partial<FakeEntity> = {}): FakeEntity {
  return { id, name, type: 'place', country: of, prominence, ...more };
}

function organisation(
  id: string,
  name: string,
  of: string | null,
  aliases: string[] = [],
  more: Partial<FakeEntity> = {},
): FakeEntity {
  return {
    id,
    name,
    type: 'organisation',
    country: of,
    prominence: 140,
    aliases: aliases.map((text) => alias(text)),
    ...more,
  };
}

const US = 'united-states';
const UK = 'united-kingdom';

const entities: FakeEntity[] = [
  country(US, 'United States', ['American', 'Americans'], ['US', 'USA', 'America', 'United States of America']),
  country(UK, 'United Kingdom', ['British', 'Britons'], ['UK', 'Britain']),
  country('russia', 'Russia', ['Russian', 'Russians']),
  country('ukraine', 'Ukraine', ['Ukrainian', 'Ukrainians']),
  country('france', 'France', ['French']),
  country('germany', 'Germany', ['German', 'Germans']),
  country('turkey', 'Turkey', ['Turkish', 'Turks']),
  country('georgia', 'Georgia', ['Georgian', 'Georgians']),
  country('jordan', 'Jordan', ['Jordanian', 'Jordanians']),
  country('china', 'China', ['Chinese']),
  country('mexico', 'Mexico', ['Mexican', 'Mexicans'], [], 230),
  place('mexico-state', 'Mexico', 'mexico', 140, { kind: 'state', within: 'mexico' }),
  country('singapore', 'Singapore', ['Singaporean'], [], 220),
  place('singapore-city', 'Singapore', 'singapore', 195, { kind: 'city' }),
  country('chad', 'Chad', ['Chadian']),
  country('south-korea', 'South Korea', ['South Korean']),
  country('north-korea', 'North Korea', ['North Korean', 'North Koreans']),
  place('washington-dc', 'Washington DC', US, 170, {
    kind: 'city',
    aliases: [alias('Washington'), alias('Washington D.C.'), alias('Washington, D.C.')],
  }),
  place('washington-state', 'Washington State', US, 90, { kind: 'state', within: US, aliases: [alias('Washington')] }),
  place('seattle', 'Seattle', US, 120, { kind: 'city', within: 'washington-state' }),
  place('georgia-us', 'Georgia', US, 140, { kind: 'state', within: US }),
  place('texas', 'Texas', US, 140, { kind: 'state', within: US }),
  place('brenda', 'Brenda-sur-Mer', 'france', 112, { kind: 'city', aliases: [alias('Brenda', 'evidence')] }),
  place('south-carolina', 'South Carolina', US, 125, { kind: 'state', within: US }),
  place('west-virginia', 'West Virginia', US, 125, { kind: 'state', within: US, aliases: [alias('W.Va.')] }),
  place('charleston', 'Charleston', US, 85, { kind: 'city', within: 'south-carolina' }),
  place('new-york-state', 'New York State', US, 125, { kind: 'state', within: US, aliases: [alias('New York')] }),
  place('new-york', 'New York', US, 180, { kind: 'city', aliases: [alias('New York City')] }),
  place('moscow', 'Moscow', 'russia', 160, { kind: 'city' }),
  place('kyiv', 'Kyiv', 'ukraine', 160, { kind: 'city', aliases: [alias('Kiev')] }),
  place('paris', 'Paris', 'france', 160, { kind: 'city' }),
  place('london', 'London', UK, 160, { kind: 'city' }),
  place('amman', 'Amman', 'jordan', 140, { kind: 'city' }),
  place('tbilisi', 'Tbilisi', 'georgia', 140, { kind: 'city' }),
  place('atlanta', 'Atlanta', US, 140, { kind: 'city' }),
  place('reading', 'Reading', UK, 60, { kind: 'city', aliases: [] }),
  place('middle-east', 'Middle East', US, 150, { country: null }),
  organisation('nato', 'North Atlantic Treaty Organization', null, ['NATO', 'Nato']),
  organisation('kremlin', 'Kremlin', 'russia'),
  organisation('white-house', 'White House', US),
  organisation('pentagon', 'Pentagon', US),
  organisation('cia', 'Central Intelligence Agency', US, ['CIA']),
  organisation('who', 'World Health Organization', null, ['WHO']),
  organisation('un', 'United Nations', null, ['UN']),
  organisation('un-general-assembly', 'UN General Assembly', null, [], {
    aliases: [alias('General Assembly', 'evidence')],
  }),
  organisation('eu', 'European Union', null, ['EU']),
  organisation('us-state-department', 'State Department', US),
  organisation('washington-post', 'Washington Post', US),
  organisation('labour-party', 'Labour Party', UK, ['Labour']),
  organisation('republican-party', 'Republican Party', US, ['Republicans', 'GOP']),
  organisation('afp', 'Agence France-Presse', 'france', ['AFP']),
  organisation('truth-social', 'Truth Social', US),
  { id: 'munich-security-conference', name: 'Munich Security Conference', type: 'event', prominence: 140 },
  person(
    'donald-trump',
    'Donald Trump',
    US,
    [role('head-of-state', US, '2017-01-20', '2021-01-20'), role('head-of-state', US, '2025-01-20')],
    { prominence: 255, aliases: [alias('Donald J. Trump')] },
  ),
  person('joe-biden', 'Joe Biden', US, [role('head-of-state', US, '2021-01-20', '2025-01-20')], { prominence: 230 }),
  person('kamala-harris', 'Kamala Harris', US, [role('deputy-head-of-state', US, '2021-01-20', '2025-01-20')], {
    prominence: 150,
  }),
  person('jd-vance', 'JD Vance', US, [role('deputy-head-of-state', US, '2025-01-20')], {
    aliases: [alias('J.D. Vance')],
  }),
  person('pete-hegseth', 'Pete Hegseth', US, [role('defence-minister', US, '2025-01-25')]),
  person('lloyd-austin', 'Lloyd Austin', US, [role('defence-minister', US, '2021-01-22', '2025-01-20')]),
  person('marco-rubio', 'Marco Rubio', US, [role('foreign-minister', US, '2025-01-21')]),
  person('mike-johnson', 'Mike Johnson', US, [role('speaker-of-parliament', US, '2023-10-25')]),
  person('boris-johnson', 'Boris Johnson', UK, [role('head-of-government', UK, '2019-07-24', '2022-09-06')]),
  person('keir-starmer', 'Keir Starmer', UK, [role('head-of-government', UK, '2024-07-05')]),
  person('theresa-may', 'Theresa May', UK, [role('head-of-government', UK, '2016-07-13', '2019-07-24')], {
    aliases: [],
  }),
  person('king-charles', 'Charles III', UK, [role('monarch', UK, '2022-09-08')], {
    aliases: [alias('King Charles'), alias('King Charles III')],
  }),
  person('vladimir-putin', 'Vladimir Putin', 'russia', [role('head-of-state', 'russia', '2012-05-07')], {
    prominence: 240,
  }),
  person('dmitry-peskov', 'Dmitry Peskov', 'russia', [role('spokesperson', 'russia', '2012-05')], {
    aliases: [alias('Dmitri Peskov')],
  }),
  person('volodymyr-zelensky', 'Volodymyr Zelensky', 'ukraine', [role('head-of-state', 'ukraine', '2019-05-20')], {
    prominence: 220,
    aliases: [
      alias('Volodymyr Zelenskyy'),
      alias('Volodymyr Zelenskiy'),
      alias('Zelenskyy', 'full-name'),
      alias('Zelenskiy', 'full-name'),
    ],
  }),
  person('denys-shmyhal', 'Denys Shmyhal', 'ukraine', [
    role('head-of-government', 'ukraine', '2020-03-04', '2025-07-16'),
  ]),
  person('emmanuel-macron', 'Emmanuel Macron', 'france', [role('head-of-state', 'france', '2017-05-14')]),
  person('recep-tayyip-erdogan', 'Recep Tayyip Erdoğan', 'turkey', [role('head-of-state', 'turkey', '2014-08-28')], {
    aliases: [alias('Tayyip Erdogan')],
  }),
  person('hillary-clinton', 'Hillary Clinton', US, [role('foreign-minister', US, '2009-01-21', '2013-02-01')]),
  person('bill-clinton', 'Bill Clinton', US, [role('head-of-state', US, '1993-01-20', '2001-01-20')]),
  person('george-w-bush', 'George W. Bush', US, [role('head-of-state', US, '2001-01-20', '2009-01-20')], {
    aliases: [alias('George Bush')],
  }),
  person('to-lam', 'To Lam', 'vietnam', [role('head-of-state', 'vietnam', '2024-05-22')], { aliases: [] }),
  person('kim-jong-un', 'Kim Jong Un', 'north-korea', [role('supreme-leader', 'north-korea', '2011-12-17')], {
    aliases: [alias('Kim', 'full-name')],
  }),
  person('mark-rutte', 'Mark Rutte', 'netherlands', [role('head-of-organisation', 'nato', '2024-10-01')]),
  person('ursula-von-der-leyen', 'Ursula von der Leyen', 'germany', [], {
    aliases: [alias('von der Leyen', 'full-name')],
  }),
  person('bashar-al-assad', 'Bashar al-Assad', 'syria', [], { aliases: [alias('al-Assad', 'full-name')] }),
  person('chris-shore', 'Chris Shore', US, [role('legislator-lower', US, '2013-01-02')], { prominence: 60 }),
  person('tim-scott', 'Tim Scott', US, [role('legislator-upper', US, '2013-01-02')]),
  person('rick-scott', 'Rick Scott', US, [role('legislator-upper', US, '2019-01-08')]),
];

const givenNames = `
  Donald Joe Kamala Pete Lloyd Marco Mike Boris Keir Theresa Charles Vladimir Dmitry Volodymyr Emmanuel Hillary Bill
  George Mark Ursula Tim Rick Chris Melania Michelle Paris Georgia Jordan Chad Will May Marc Jane John Maria Anna Peter
  Ivan Olena Denzel Hope Grace Andrew Kristina Washington`;

/** The dataset that the tables read. */
export const newsroom = fakeDataset(entities, givenNames, 'newsroom');
