import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

describe('a source and what the article says it is', () => {
  it.each([
    [
      'Strikes cost 900 days, according to the Kell Institute, a union-linked think tank.',
      ['the Kell Institute | according to | Strikes cost 900 days'],
    ],
    [
      'According to the Kell Institute, a union-linked think tank, strikes cost 900 days.',
      ['the Kell Institute | According to | strikes cost 900 days'],
    ],
    [
      'Strikes, according to the Kell Institute, a think tank, cost 900 days.',
      ['the Kell Institute | according to | Strikes … cost 900 days'],
    ],
    [
      '300 homes were lost, according to the Kell Archive, a charity that counts floods.',
      ['the Kell Archive | according to | 300 homes were lost'],
    ],
    [
      '300 homes were lost, according to the Kell Archive, a charity, and 200 were damaged.',
      ['the Kell Archive | according to | 300 homes were lost … and 200 were damaged'],
    ],
    // What is said may begin in the same way.
    ['He was, according to police, a thief.', ['police | according to | He was … a thief']],
    [
      'According to police, a man was shot, a woman was hurt and two cars were burnt.',
      ['police | According to | a man was shot, a woman was hurt and two cars were burnt'],
    ],
    [
      'According to a report by the Kell Archive, one in three homes was lost.',
      ['a report by the Kell Archive | According to | one in three homes was lost'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('where words that are called something end', () => {
  it.each([
    ['Ortiz called the plan “a joke” and left the room.', ['Ortiz | call | the plan “a joke”']],
    ['Ortiz called the plan “a joke”, prompting laughter.', ['Ortiz | call | the plan “a joke”']],
    [
      'Ortiz dismissed the plan as “a joke” that would hurt Kell.',
      ['Ortiz | dismiss | the plan as “a joke” that would hurt Kell'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('pasts that are the same word as the noun', () => {
  it.each([
    ['The strike cost 900 days, said Karl Brandt.', ['Karl Brandt | say | The strike cost 900 days']],
    ['The repair cost $3 million, said Karl Brandt.', ['Karl Brandt | say | The repair cost $3 million']],
    [
      'The high cost the city pays is known, said Karl Brandt.',
      ['Karl Brandt | say | The high cost the city pays is known'],
    ],
    [
      'The labour cost of the strike is known, said Karl Brandt.',
      ['Karl Brandt | say | The labour cost of the strike is known'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('words between a verb of saying and what is said', () => {
  it.each([
    ['“No comment,” the press office said when asked about the lock.', ['the press office | say | “No comment,”']],
    ['Brandt said when asked about the lock that it was safe.', ['Brandt | say | that it was safe']],
    ['“It is safe,” he said when asked whether it was.', ['he | say | “It is safe,”']],
    ['Brandt said when he would leave.', ['Brandt | say | when he would leave']],
    // A day in a name is no day.
    ['Brandt told the Sunday Times that the lock was safe.', ['Brandt | tell | that the lock was safe']],
    ['Brandt told the port’s Today programme that the lock was safe.', ['Brandt | tell | that the lock was safe']],
    ['Brandt on Sunday told the council that the lock was safe.', ['Brandt | tell | that the lock was safe']],
    ['The port said Monday Brandt was safe.', ['The port | say | Brandt was safe']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
