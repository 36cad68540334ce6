import { describe, expect, it } from 'vitest';
import { lineSaysMore, saysMore } from '../../src/dataset/says-more';

describe('a description of a reviewed record', () => {
  it.each([
    ['Country in Europe', ['country', 'Europe'], false],
    ['Lighthouse keeper of Aldea', ['person', 'Spain'], true],
    ['', ['person'], false],
  ])('%s', (description, known, more) => expect(saysMore(description, known)).toBe(more));
});

describe('a line of the wide tier', () => {
  it.each([
    ['Higher-education institution, Norway', ['organisation', 'Fjord Institute', 'norway'], false],
    ['Organisation, New Zealand, founded 1949', ['organisation', 'Weir Trust', 'new-zealand'], false],
    ['Ferry company, Norway', ['organisation', 'Fjord Line', 'norway'], true],
    ['Rower, born 1989', ['person', 'Ann Lee', ''], true],
    ['Born 1989 in Norway', ['person', 'Ann Lee', 'norway'], false],
    ['Cited as a source in world news 2010-2022', ['organisation', 'Weir Watch', ''], false],
  ])('%s', (description, known, more) => expect(lineSaysMore(description, known)).toBe(more));
});
