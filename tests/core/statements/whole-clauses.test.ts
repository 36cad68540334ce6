import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { read } from '../../../src/text/reading';
import { findMentions } from '../../../src/core/names/find-mentions';
import { findStatements } from '../../../src/core/statements/find-statements';
import { find, statementsOf } from './statements-of';

describe('one person of two offices', () => {
  it.each([
    ['Moderator and author Lena Ortiz, from Kell, asked why it was late.', 'Lena Ortiz'],
    ['Founder and director Lena Ortiz said it was late.', 'Lena Ortiz'],
    ['Author and one of the organisers, Lena Ortiz, from Kell, said it was late.', 'Lena Ortiz'],
    ['Kell Port director and senior pilot Lena Ortiz said it was late.', 'Lena Ortiz'],
    ['Teachers and author Lena Ortiz said it was late.', null],
    ['The moderator and author Lena Ortiz said it was late.', null],
    ['Ida Orr and author Lena Ortiz said it was late.', 'Ida Orr and author Lena Ortiz'],
  ])('%s', (text, name) => {
    expect(find(text).statements[0]?.speaker?.name ?? null).toBe(name);
  });
});

describe('subjects between and beside clauses', () => {
  it.each([
    [
      'It was the first meeting since Mayor Lena Ortiz announced that the lock was shut.',
      ['Mayor Lena Ortiz | announce | that the lock was shut'],
    ],
    [
      '“It is late,” Lena Ortiz, a 32-year-old member of the club said of her plan.',
      ['Lena Ortiz | say | “It is late,”'],
    ],
    [
      '“It is late,” Lena Ortiz, a 32-year-old member of the Port+ group said of her plan.',
      ['Lena Ortiz | say | “It is late,”'],
    ],
    [
      'Ida Orr said in her letter that her deputy, Karl Brandt, had told her that “it is late.”',
      [
        'Ida Orr | say | that her deputy, Karl Brandt, had told her that “it is late.”',
        'her deputy, Karl Brandt | tell | that “it is late.”',
      ],
    ],
    ['Ida Orr and Karl Brandt have both said it was late.', ['Ida Orr and Karl Brandt | say | it was late']],
    ['One aide, granted a day off, said it was late.', ['One aide | say | it was late']],
    [
      'Port Nine, based in Kell, has six boats, said Ida Orr, including a ferry.',
      ['Ida Orr | say | Port Nine, based in Kell, has six boats'],
    ],
    [
      'Karl Brandt, an analyst for Kell Bank, expressed concern about the news: “It seems like it is late every day.”',
      ['Karl Brandt | ? | “It seems like it is late every day.”'],
    ],
    [
      'The nonpartisan Kell Budget Office said it was late.',
      ['The nonpartisan Kell Budget Office | say | it was late'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('who does not say it', () => {
  it.each([
    ['I suggest that you take a thick coat.', []],
    ['I ask Ida Orr if the port is “full”.', []],
    ['We recommend that the lock be shut.', []],
    ['The port does seem to suggest that boats wait.', ['The port | suggest | that boats wait']],
    ['It does seem to suggest that boats wait.', []],
    ['The office sent a note and tweet that badly insulted the pilots, and they left.', []],
    ['I said that the lock was shut.', ['I | say | that the lock was shut']],
    ['It rose by 4% compared to 2019, which suggests that boats are dear.', []],
    ['It is built to respond to the tide in a way that no other lock could ever do.', []],
    ['Karl Brandt is on record saying that the lock is shut.', ['Karl Brandt | say | that the lock is shut']],
    [
      'The storm inspired Mayor Ida Orr, a pilot, to urge the port to “be brave”.',
      ['Mayor Ida Orr | urge | to “be brave”'],
    ],
    [
      'Karl Brandt, a pilot who knows the port, sold a boat and asserted that it was “new”.',
      ['Karl Brandt | assert | that it was “new”'],
    ],
    [
      "It was late, Kell's National Statistics Institute said.",
      ["Kell's National Statistics Institute | say | It was late"],
    ],
    [
      'It was late, according to the media tracking firm Kellmark.',
      ['the media tracking firm Kellmark | according to | It was late'],
    ],
    ['“Locks are dear”, highlights Ida Orr.', ['Ida Orr | highlight | “Locks are dear”']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a title before a colon', () => {
  const titled = (title: string) => statementsOf(`${title}\n\nThe lock of the port was shut on Monday after a storm.`);

  it.each([
    ['New Plot Twist in Kell Murder Case: Roommate Agrees to Talk', []],
    ['Mayor Lena Ortiz: Lock Must Be Shut', ['Mayor Lena Ortiz | : | Lock Must Be Shut']],
  ])('%s', (title, statements) => {
    expect(titled(title)).toEqual(statements);
  });
});

describe('a caption between paragraphs of a quotation', () => {
  it('does not end it', () => {
    const text =
      '“The lock is old,” said Ida Orr.\n\nThe lock of Kell in May. (Photo: Lena Ortiz)\n\n“It is safe. It was safe last year.”';
    expect(statementsOf(text)).toEqual(['Ida Orr | say | “The lock is old,” … “It is safe. It was safe last year.”']);
  });
});

describe('what belongs to a statement', () => {
  it.each([
    [
      'According to doctors, eating bread that is old, apples, pears, and rice is bad.',
      ['doctors | According to | eating bread that is old, apples, pears, and rice is bad'],
    ],
    ['According to Ida Orr, speaking in Kell, the lock is open.', ['Ida Orr | According to | the lock is open']],
    ['It is shut because, according to the port, the lock is old.', ['the port | according to | the lock is old']],
    ['But, she says, the lock was shut.', ['she | say | the lock was shut']],
    [
      'He has been thinking a lot, he said, about how “locks are old and tired.”',
      ['he | say | He has been thinking a lot … about how “locks are old and tired.”'],
    ],
    [
      'The lock is a third older than the port, the study found.',
      ['the study | find | The lock is a third older than the port'],
    ],
    ['He repeated himself when the fog came.', []],
    ['She sent a letter and tweet that drew laughter, and the town demanded an answer.', []],
    ['The port fits it with what it calls Calm Flow, which means “with no waves”, it seems.', []],
    ['“She was furious,” he remembered with a laugh.', ['he | remember | “She was furious,”']],
    ['The pilots concurred that the lock was “old”.', ['The pilots | concur | that the lock was “old”']],
    ['Ida Orr clarified the lock was shut.', ['Ida Orr | clarify | the lock was shut']],
    [
      '“Our port does nothing to fill that gap,” Ida Orr said. As a pilot, “we are supposed to keep the boats going.”',
      ['Ida Orr | say | “Our port does nothing to fill that gap,” … “we are supposed to keep the boats going.”'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('who goes on', () => {
  const lastName = (text: string) => find(text).statements.at(-1)?.speaker?.name ?? null;

  it.each([
    // A nested speaker does not take over.
    [
      'Ida Orr said in her letter that Karl Brandt had told her that it was late.\n\nShe added that boats wait.',
      'Ida Orr',
    ],
    ['Karl Brandt said that Otto Kern had told him that it was late.\n\nHe added that boats wait.', 'Karl Brandt'],
    // A surname that is also a given name tells nothing.
    [
      'Karl Brandt said it was late.\n\nOtto De La Rosa is the secretary of the port.\n\nHe said boats wait.',
      'Otto De La Rosa',
    ],
    ['Lena Scott said it was late.\n\nScott met pilots.\n\nShe said boats wait.', 'Lena Scott'],
    ['His partner Lena Ortiz came late.\n\nShe said boats wait.', 'Lena Ortiz'],
  ])('%s', (text, name) => {
    expect(lastName(text)).toBe(name);
  });
});

describe('lines of a list', () => {
  it('have nobody who is present', () => {
    const lines = [
      'Karl Brandt said it was late.',
      '6th: place on the list, behind Otto Kern and Ivo Stern',
      '“It is late,” he said.',
    ];
    const article = articleFromText(lines.join('\n\n'));
    const reading = read({
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, kind: 'paragraph' as const })),
    });
    const statements = findStatements(reading, findMentions(reading, []));
    expect(statements.at(-1)?.speaker?.name).toBe('Karl Brandt');
  });
});
