import { describe, expect, it } from 'vitest';
import { countShared, Person, personsIn } from '../../src/wording/ranking/persons';

describe('the persons in a text', () => {
  it.each([
    ['I was against the war.', Person.I],
    ['We’ve built it, and it is ours.', Person.We],
    ['You said that he would pay.', Person.You | Person.He],
    ["She's told them herself.", Person.She | Person.They],
    ['MY PLAN WORKS', Person.I],
    ['The harbour was sold.', 0],
    ['', 0],
    ['Theseus and Hermia went on.', 0],
  ])('%s', (text, persons) => {
    expect(personsIn(text)).toBe(persons);
  });

  it('are counted where two texts share them', () => {
    expect(countShared(Person.I | Person.They, Person.They | Person.We)).toBe(1);
    expect(countShared(Person.I | Person.They, Person.They | Person.I)).toBe(2);
    expect(countShared(Person.I, Person.He)).toBe(0);
  });
});
