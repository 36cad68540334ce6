import { describe, expect, it } from 'vitest';
import type { Proportion } from '../../src/core/proportion/proportion';
import type { Brief } from '../../src/dataset/briefs';
import { claimTells, nameTells, statementTells } from '../../src/ui/telling';
import { makeClaim, makeMention, makeReading, makeStatement, spanOf } from './make-reading';

const text = 'Mayor Ana Ruiz said the bridge cost nine million euros. “It will last,” she claimed in a speech.';
const entity = { dataset: 'a', id: 'ana-ruiz', name: 'Ana Ruiz', wikidata: null };
const brief = (parts: Partial<Brief>): Brief => ({
  kind: 'politician',
  country: 'Spain',
  role: null,
  description: null,
  ...parts,
});
const role = { title: 'Mayor of Aldea', start: '2021', end: null, held: 'then' } as const;
const ruiz = {
  ...spanOf(text, 'Ana Ruiz'),
  mention: null,
  entity,
  name: 'Ana Ruiz',
  kind: 'person',
  reason: null,
  possible: [],
} as const;
const told = 'the bridge cost nine million euros';

describe('a name tells something', () => {
  it.each([
    ['with a role', brief({ role }), true],
    ['with a description', brief({ description: 'built the first lighthouse of Aldea' }), true],
    ['not with a kind and a country alone', brief({}), false],
    ['not without a record', null, false],
  ])('%s', (_, known, tells) => {
    const reading = { ...makeReading(text), briefs: known ? { 'a/ana-ruiz': known } : {} };
    expect(nameTells(reading, makeMention(text, 'Ana Ruiz', { entity }))).toBe(tells);
  });
});

describe('a statement tells something', () => {
  const channel = { ...spanOf(text, 'in a speech'), type: 'speech', via: null } as const;
  const she = { ...ruiz, ...spanOf(text, 'she') };
  it.each([
    ['with a channel', { channel }, {}, true],
    ['with a verb that is not neutral', { stance: 'distancing' as const }, {}, true],
    ['where a pronoun is read as a name', { speaker: she, voice: 'named' as const }, {}, true],
    ['with a role of its speaker', { speaker: ruiz }, { 'a/ana-ruiz': brief({ role }) }, true],
    ['not by a neutral verb and a name alone', { speaker: ruiz, stance: 'neutral' as const }, {}, false],
    ['not where a pronoun may mean several', { speaker: she, voice: 'unclear' as const }, {}, false],
  ])('%s', (_, parts, briefs, tells) => {
    const reading = { ...makeReading(text, { statements: [makeStatement(text, told, parts)] }), briefs };
    expect(statementTells(reading, 0)).toBe(tells);
  });
});

describe('a claim with a number in proportion tells something', () => {
  const claim = makeClaim(text, told);
  const base = {
    value: 900_000,
    country: 'Spain',
    period: '2024',
    publisher: 'Bank',
    sourceTitle: 'Inhabitants',
    url: null,
    edition: null,
  };
  const inProportion = (words: string): Proportion => ({
    ...spanOf(text, words),
    kind: 'per-person',
    low: 10,
    high: 10,
    unit: 'EUR',
    base,
  });
  it.each([
    ['where cards show it', 'nine million euros', true, true],
    ['not where the reader has switched it off', 'nine million euros', false, false],
    ['not by a number elsewhere', 'a speech', true, false],
  ])('%s', (_, words, isShown, tells) => {
    const reading = makeReading(text, { claims: [claim], proportions: [inProportion(words)] });
    expect(claimTells(reading, claim, isShown)).toBe(tells);
  });
});

describe('a claim without a note tells something', () => {
  const claim = makeClaim(text, told, { attribution: { state: 'named', statement: 0 } });
  const statements = [makeStatement(text, told, { speaker: ruiz })];
  it.each([
    [
      'with a link of the article in it',
      { links: [{ ...spanOf(text, 'nine million'), url: 'https://audit.example/a.pdf' }] },
      true,
    ],
    ['with a role of whose word it is', { briefs: { 'a/ana-ruiz': brief({ role }) } }, true],
    [
      'not with a link elsewhere',
      { links: [{ ...spanOf(text, 'in a speech'), url: 'https://audit.example/' }] },
      false,
    ],
    ['not with a name alone', {}, false],
  ])('%s', (_, parts, tells) => {
    expect(claimTells({ ...makeReading(text, { statements, claims: [claim] }), ...parts }, claim, true)).toBe(tells);
  });
});
