import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

describe('what was not said', () => {
  it.each([
    'Lena Ortiz has not said whether the lock will be mended.',
    'The council did not say why the lock was shut.',
    'The council never announced that the lock would shut.',
    'Nobody said the lock was shut.',
    'Karl Brandt could announce a new lock for the canal.',
    'Karl Brandt may say that the lock is shut.',
    'It would be rash to claim that the lock had failed.',
    'Sailors have to declare “any knife they carry”.',
    'Lena Ortiz refused to say whether the lock was safe.',
    'Lena Ortiz declined to confirm that the lock was shut.',
    'As the fair began on Sunday, the sun came out.',
    'After a note was found in the yard, police added counts of theft.',
    'In the week when the crew complained, Karl Brandt has responded with two letters.',
    'The newly proposed fees on sand will hurt the town.',
    'The recently announced closures hurt the town.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each([
    ['Lena Ortiz said the lock was not shut.', ['Lena Ortiz | say | the lock was not shut']],
    ['Lena Ortiz denied that the lock was shut.', ['Lena Ortiz | deny | that the lock was shut']],
    ['“The lock is shut,” she would say.', ['she | say | “The lock is shut,”']],
    ['Lena Ortiz went on to say that the lock was shut.', ['Lena Ortiz | say | that the lock was shut']],
    [
      'Lena Ortiz said it was unfair to say that the lock had failed.',
      ['Lena Ortiz | say | it was unfair to say that the lock had failed'],
    ],
    [
      'Lena Ortiz urged the mayor to pledge that the lock would stay.',
      ['Lena Ortiz | urge | to pledge that the lock would stay'],
    ],
    [
      'As the fair began on Sunday, the office announced that a lock had failed.',
      ['the office | announce | that a lock had failed'],
    ],
    ['In March the lock was shut, officials said.', ['officials | say | In March the lock was shut']],
    [
      'Lena Ortiz asked why a lock promised in 2014 had never been built.',
      ['Lena Ortiz | ask | why a lock promised in 2014 had never been built'],
    ],
    [
      'Lena Ortiz said that people told in May had never been paid.',
      ['Lena Ortiz | say | that people told in May had never been paid'],
    ],
    [
      'Critics ask why the mayor promised in May that a lock would be built.',
      [
        'Critics | ask | why the mayor promised in May that a lock would be built',
        'the mayor | promise | that a lock would be built',
      ],
    ],
    [
      'Families living by the plant report that the dust has come back.',
      ['Families living by the plant | report | that the dust has come back'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
