import { describe, expect, it } from 'vitest';
import { find, statementsOf } from './statements-of';

describe('what a court or a meeting was told', () => {
  it.each([
    ['The jury heard that Brandt left at nine.', ['? | hear | that Brandt left at nine']],
    ['A thief sold the boat twice, a court heard.', ['? | hear | A thief sold the boat twice']],
    ['The boat was sold twice, Kell Crown Court was told on Monday.', ['? | tell | The boat was sold twice']],
    ['The inquest was told the boat had been sold.', ['? | tell | the boat had been sold']],
    ['“He sold it twice,” the tribunal heard.', ['? | hear | “He sold it twice,”']],
    ['The inquiry has been told that no log was kept.', ['? | tell | that no log was kept']],
    ['The court was told by Lena Ortiz that no log was kept.', ['Lena Ortiz | tell | that no log was kept']],
    // Nobody reports here what was said.
    ['The court heard an appeal on Monday.', []],
    ['She heard that the boat was gone.', []],
    ['Neighbours heard the boat had gone.', []],
    ['The court has not heard that a log was kept.', []],
    ['The committee hearing lasted an hour.', []],
    ['The court will hear that he was late.', []],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  it('has the body as the place of the words, and no speaker', () => {
    const { statements } = find('The jury heard that Brandt left at nine.');
    expect(statements[0]).toMatchObject({ speaker: null, voice: 'unclear', channel: { type: 'speech' } });
  });
});

describe('forms of attribution', () => {
  it.each([
    [
      'At least 11 people were hurt at the fair, police have confirmed.',
      ['police | confirm | At least 11 people were hurt at the fair'],
    ],
    ['Up to 40 boats were lost, the mayor said.', ['the mayor | say | Up to 40 boats were lost']],
    ['As many as six boats were lost, officials said.', ['officials | say | As many as six boats were lost']],
    ['The lock, say experts, is safe.', ['experts | say | The lock … is safe']],
    ['The lock is safe, say residents.', ['residents | say | The lock is safe']],
    ['A poll released on Monday found 54% of pilots would leave.', ['A poll | find | 54% of pilots would leave']],
    ['The review found a broken lock.', []],
    ['The survey found a link between tides and fog.', []],
    ['Police found a boat that had been stolen.', []],
    ['He urged residents not to leave the town.', ['He | urge | not to leave the town']],
    ['The mayor promised never to close the lock.', ['The mayor | promise | never to close the lock']],
    ['She called on the port to open the lock.', ['She | call on | to open the lock']],
    ['She called on her aunt on Monday.', []],
    ['Lena Ortiz questioned why the lock was shut.', ['Lena Ortiz | question | why the lock was shut']],
    ['Police questioned a man from Kell.', []],
    [
      'The spokesman, Karl Brandt, in a statement issued on Friday, said the lock was shut.',
      ['The spokesman, Karl Brandt | say | the lock was shut'],
    ],
    [
      "The mayor's office in a post on X said that the lock was shut.",
      ["The mayor's office | say | that the lock was shut"],
    ],
    ['People in a small town said that the lock was shut.', ['People in a small town | say | that the lock was shut']],
    ['The mother-of-three claims the lock was shut.', ['The mother-of-three | claim | the lock was shut']],
    ['It comes after a pilot told The Sun how the lock was shut.', ['a pilot | tell | how the lock was shut']],
    ["Ida Orr told Port Radio 4's Today programme that it was late.", ['Ida Orr | tell | that it was late']],
    [
      'Lena Ortiz said the mayor “wants the lock shut,” though she would not say when.',
      ['Lena Ortiz | say | the mayor “wants the lock shut,”'],
    ],
    [
      'Lena Ortiz said the mayor “wants the lock shut, though he is late” and will close it.',
      ['Lena Ortiz | say | the mayor “wants the lock shut, though he is late” and will close it'],
    ],
    [
      'As her friend Ida Orr once put it: “Locks are for the sea.”',
      ['her friend Ida Orr | put it | “Locks are for the sea.”'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('nobody says it', () => {
  it.each([
    'Nobody who saw the fire said it was small.',
    'No official said the lock was shut.',
    'None of the pilots said the lock was shut.',
    'Nobody has said that the lock was shut.',
    'Neither of them said the lock was shut.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('a gesture before a quotation', () => {
  it.each([
    ['When I ask about the mayor, Ida Orr shrugs. “He is gone. I am not.”', ['Ida Orr | ? | “He is gone. I am not.”']],
    ['Asked about it, she smiled. “He is gone. I am not.”', ['she | ? | “He is gone. I am not.”']],
    ['The wind turned. “He is gone. I am not.”', []],
    ['“The lock is safe.” Lena Ortiz looked at the map as she spoke.', ['Lena Ortiz | ? | “The lock is safe.”']],
    ['“The lock is safe.” She paused and put on her hat.', ['She | ? | “The lock is safe.”']],
    // It may be an answer to what another one said.
    ['“Is the lock safe?” Lena Ortiz nodded.', []],
    ['“The lock is safe.” Lena Ortiz walked home.', []],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('labels before quotations', () => {
  it.each([
    [
      'Lena Ortiz, pilot: “The lock is safe.” Karl Brandt, baker: “The lock is old.”',
      ['Lena Ortiz | ? | “The lock is safe.”', 'Karl Brandt | ? | “The lock is old.”'],
    ],
    [
      'Lena Ortiz: “The lock is safe.” Both left, and Karl Brandt said it was old.',
      ['Lena Ortiz | ? | “The lock is safe.”', 'Karl Brandt | say | it was old'],
    ],
    ['Lena Ortiz: “The lock is safe.”', ['Lena Ortiz | ? | “The lock is safe.”']],
    [
      'LENA ORTIZ, PILOT: The lock is safe.\n\nBRIGGS: It is four o’clock.',
      ['LENA ORTIZ | ? | The lock is safe.', 'BRIGGS | ? | It is four o’clock.'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a clause that says when', () => {
  it.each([
    [
      'Ida Orr said after the judge had ruled, in May, that it must close, there had been noise.',
      ['Ida Orr | say | there had been noise'],
    ],
    ['She said before the lock was built, boats had waited.', ['She | say | boats had waited']],
    ['“It was late,” she said after the match had ended, the third in a year.', ['she | say | “It was late,”']],
    ['She said after the vote that it was late.', ['She | say | that it was late']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('whom an office or a given name means', () => {
  const nameOf = (text: string) => find(text).statements.at(-1)?.speaker?.name ?? null;

  it.each([
    ['Lena Ortiz was upset. Lena fumed: “The lock is shut.”', 'Lena Ortiz'],
    ['Lena Ortiz and Lena Brandt met. Lena fumed: “The lock is shut.”', null],
    ['Mark Ortiz and Ortiz Kern met. Ortiz said: “The lock is shut.”', 'Mark Ortiz'],
    ['The lock was shut. Lena fumed: “The lock is shut.”', null],
    ['The leader of opposition Sunita Devi said the lock was shut.', 'Sunita Devi'],
    ['Leader of the opposition Sunita Devi said the lock was shut.', 'Sunita Devi'],
    ['Superintendent of police Anil Kumar said the lock was shut.', 'Anil Kumar'],
    ['Head of football Ida Orr said the lock was shut.', 'Ida Orr'],
    ['A spokesman for Mayor Karl Brandt said the lock was shut.', null],
    ['The mother of victim Lena Ortiz said the lock was shut.', null],
    ['The secretary of Karl Brandt said the lock was shut.', null],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});
