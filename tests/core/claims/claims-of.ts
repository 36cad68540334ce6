/** A small handmade dataset and parts of articles, to test claims apart from names and statements. */
import { noAnnotations } from '../no-annotations';
import type { Annotations, Claim, EntityLink, Mention, Speaker, Statement } from '../../../src/core/annotations';
import { articleFromText } from '../../../src/text/article';
import { findClaims } from '../../../src/core/claims/find-claims';
import { findQuantities } from '../../../src/text/quantities/find-quantities';
import { read } from '../../../src/text/reading';
import type { OpenedDataset } from '../../../src/dataset/opened';
import type { FigureTopic, Note } from '../../../src/dataset/schema';
import { entity } from '../../dataset/make-records';
import { noteTableOf } from '../note-table';

const places: Readonly<Record<string, string>> = {
  norland: 'Norland',
  sudmark: 'Sudmark',
  ostia: 'Ostia',
  kelm: 'Kelm',
};
const people: Readonly<Record<string, string>> = { 'mara-vell': 'Mara Vell', 'otto-brand': 'Otto Brand' };
/** Words in a text that mean the made-up entities. */
const words: Readonly<Record<string, string>> = {
  Norland: 'norland',
  Norlandic: 'norland',
  Sudmark: 'sudmark',
  Sudmarkian: 'sudmark',
  Vell: 'mara-vell',
  Brand: 'otto-brand',
  Ostia: 'ostia',
  Kelm: 'kelm',
};

const link = (id: string): EntityLink => ({
  dataset: 'made-up',
  id,
  name: places[id] ?? people[id] ?? id,
  wikidata: null,
});

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/\b(?:Norland(?:ic)?|Sudmark(?:ian)?|Vell|Brand|Ostia|Kelm)\b/g)].map((match) => {
    const id = words[match[0]]!;
    return {
      start: match.index,
      end: match.index + match[0].length,
      type: id in places ? ('place' as const) : ('person' as const),
      entity: link(id),
      reference: 'name' as const,
      introduction: null,
      chain: 0,
      evidence: [],
    };
  });
}

/** A statement whose content is between the marks « and » of `text`; the marks are removed. */
export interface Said {
  readonly speaker?: Pick<Speaker, 'kind' | 'name'> | null;
  readonly channel?: boolean;
  readonly form?: Statement['form'];
}

export function claimsIn(
  marked: string,
  said: Said = {},
  published: string | null = '2025-03-01',
): { text: string; claims: readonly Claim[]; annotations: Annotations } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const speaker =
    said.speaker === null
      ? null
      : {
          start: 0,
          end: 1,
          mention: null,
          entity: null,
          reason: null,
          possible: [],
          ...(said.speaker ?? { kind: 'person' as const, name: 'Mara Vell' }),
        };
  const statements: Statement[] =
    start < 0
      ? []
      : [
          {
            start,
            end,
            spans: [{ start, end }],
            form: said.form ?? 'indirect',
            cue: null,
            verb: 'say',
            stance: 'neutral',
            speaker,
            voice: speaker ? (speaker.name === null ? 'unnamed' : 'named') : 'unclear',
            channel: said.channel ? { start: 0, end: 1, type: 'interview', via: null } : null,
            within: null,
          },
        ];
  const reading = read(articleFromText(text, { published }));
  const findings = { mentions: mentionsIn(text), statements, quantities: findQuantities(reading) };
  const claims = findClaims(reading, findings, [dataset]);
  return {
    text,
    claims,
    annotations: {
      ...noAnnotations,
      ...findings,
      claims,
    },
  };
}

export const spanText = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

const note = (id: string, more: Partial<Note>): Note => ({
  id,
  claim: id,
  wordings: [],
  mustSay: [],
  mustNotSay: [],
  countries: [],
  camp: null,
  claimedBy: null,
  claimant: null,
  claimedWhen: null,
  claimedUntil: null,
  evidence: 'contradicted',
  finding: 'made up',
  ratings: [],
  entities: [],
  topics: [],
  asOf: '2025-01-01',
  checked: null,
  checkAgain: null,
  sources: ['made-up'],
  ...more,
});

const topic = (id: string, more: Partial<FigureTopic>): FigureTopic => ({
  id,
  title: id,
  unit: 'people',
  scope: { who: 'soldiers', what: 'killed', side: 'Norland', since: '2023-01-01', where: null },
  entities: [['norland', 'sudmark']],
  measure: ['killed', 'deaths', 'died', 'dead', 'toll', 'lives'],
  setting: ['war'],
  related: [],
  remark: null,
  estimates: [40_000, 60_000, 90_000].map((value, index) => ({
    by: 'Institute',
    low: value,
    high: value,
    text: String(value),
    asOf: `202${4 + index}-01`,
    scope: null,
    source: 'made-up',
    remark: null,
  })),
  ...more,
});

export const notes: readonly Note[] = [
  note('war-millions', {
    claim: 'Millions of people have died in the war of Norland and Sudmark.',
    entities: ['norland'],
    topics: ['norland-soldiers'],
  }),
  note('soldiers-700k', {
    claim: 'Norland has lost 700,000 soldiers.',
    entities: ['norland'],
    topics: ['norland-soldiers'],
  }),
  note('grain-tariff', {
    claim: 'Mara Vell doubled the tariff on imported grain from Sudmark.',
    wordings: ['the tariff on grain was doubled by Vell'],
    entities: ['mara-vell'],
  }),
  note('lynx', { claim: 'Lynxes were released illegally in the Kelder forest by beekeepers.' }),
  note('talks-length', {
    claim: 'The talks of Mara Vell and Otto Brand lasted 90 minutes.',
    entities: ['mara-vell'],
    topics: ['talks'],
  }),
];

/** Kelm is a city of Sudmark. */
const known = [...Object.keys(places), ...Object.keys(people)];
const find = (id: string) => known.indexOf(id);

const dataset: OpenedDataset = {
  info: { id: 'made-up', title: 'Made up', edition: '2026-01-01', language: 'en', publisher: 'Tests', licence: null },
  entityCount: 0,
  aliasAt: () => null,
  type: () => 'place',
  country: (place) => (known[place] === 'kelm' ? find('sudmark') : place),
  prominence: () => 0,
  demonymAt: () => null,
  isGivenName: () => false,
  rolesOf: () => [],
  rolesBy: () => [],
  namesLike: () => undefined,
  entity: (number) => entity(known[number]!, link(known[number]!).name),
  find,
  series: null,
  source: () => null,
  notes,
  noteTable: noteTableOf(notes, find),
  outside: [],
  topics: [
    topic('norland-soldiers', {}),
    topic('norland-civilians', {
      scope: { who: 'civilians', what: 'killed', side: 'Norland', since: null, where: null },
    }),
    topic('sudmark-homeless', {
      scope: { who: 'people', what: 'displaced', side: null, since: '2023-01-01', where: 'Sudmark' },
      entities: [['sudmark']],
      measure: ['displaced', 'fled', 'homes'],
    }),
    topic('talks', {
      unit: 'minutes',
      scope: { who: null, what: 'length of talks', side: null, since: null, where: null },
      entities: [['mara-vell', 'otto-brand']],
      measure: ['talks', 'meeting', 'lasted'],
      setting: [],
      estimates: [
        {
          by: 'Norland',
          low: 90,
          high: 90,
          text: '90 minutes',
          asOf: '2025-01-01',
          scope: null,
          source: 'made-up',
          remark: null,
        },
      ],
    }),
  ],
};
