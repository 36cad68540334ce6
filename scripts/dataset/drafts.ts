/** Drafts of records, one for each kind: its file, the fields that a person must fill in, and the next steps. */
import { FILL_IN } from './unfilled';

export interface Draft {
  /** How refusals name the kind. */
  readonly of: 'entity' | 'note' | 'topic' | 'source';
  /** Under `assets/dataset`. */
  readonly file: string;
  /** The field that the words on the command line go into. */
  readonly naming: 'name' | 'claim' | 'title';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly next: readonly string[];
}

export const nameWanted = 'Name, claim or title';

const source = `${FILL_IN}: id of a source in assets/dataset/sources`;
const country = `${FILL_IN}: id of a country, or remove this line`;
const day = `${FILL_IN}: YYYY-MM-DD`;
const forSource = 'A source that has no record yet: npm run dataset -- new source "Its title".';

export const drafts = {
  person: {
    of: 'entity',
    file: 'people/additions.json',
    naming: 'name',
    fields: {
      country,
      roles: [
        {
          title: FILL_IN,
          office: `${FILL_IN}: kind of office, or remove this line`,
          of: `${FILL_IN}: id of a country or organisation`,
          start: day,
          end: null,
          asOf: day,
          source,
        },
      ],
      source,
    },
    next: [forSource],
  },
  organisation: {
    of: 'entity',
    file: 'organisations/additions.json',
    naming: 'name',
    fields: { kind: FILL_IN, aliases: [], country, source },
    next: [forSource],
  },
  place: {
    of: 'entity',
    file: 'places/additions.json',
    naming: 'name',
    fields: { kind: FILL_IN, country, source },
    next: [forSource],
  },
  note: {
    of: 'note',
    file: 'claims/additions.json',
    naming: 'claim',
    fields: {
      wordings: [`${FILL_IN}: the claim in the words of another article`],
      mustSay: [[`${FILL_IN}: of each group a text must say one word or phrase`]],
      countries: [country],
      claimedBy: `${FILL_IN}: who made it, or remove this line`,
      claimedWhen: day,
      evidence: `${FILL_IN}: supported, partly-supported, contradicted, sources-differ, no-evidence-found, not-checkable or not-examined`,
      finding: `${FILL_IN}: what the sources found, or null where only a rating was seen`,
      entities: [`${FILL_IN}: id of a name that a text must mention, or leave the list empty`],
      asOf: day,
      sources: [source],
    },
    next: [
      forSource,
      'Its sentences belong into tests/core/claims/note-cases/news-notes.json under this id: one that says it, two that nearly do.',
    ],
  },
  source: {
    of: 'source',
    file: 'sources/additions.json',
    naming: 'title',
    fields: { publisher: FILL_IN, url: `${FILL_IN}: its address, which you have opened`, published: day },
    next: [],
  },
  figure: {
    of: 'topic',
    file: 'figures/additions.json',
    naming: 'title',
    fields: {
      unit: `${FILL_IN}: people, USD, percent, minutes …`,
      scope: { who: `${FILL_IN}, or remove this line`, what: `${FILL_IN}: killed, displaced, spent …` },
      entities: [[`${FILL_IN}: id of a name that a text must mention`]],
      measure: [`${FILL_IN}: a word for what is measured`],
      setting: [`${FILL_IN}: a word that shows what it is about`],
      estimates: [
        {
          by: FILL_IN,
          low: null,
          high: null,
          text: `${FILL_IN}: the figure as the source words it`,
          asOf: day,
          source,
        },
      ],
    },
    next: [forSource, 'low and high are numbers in the unit, equal for a single value.'],
  },
} as const satisfies Readonly<Record<string, Draft>>;
