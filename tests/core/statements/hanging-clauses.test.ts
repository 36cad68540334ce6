import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

describe('who says it in a clause that hangs on another', () => {
  it.each([
    ['Lena Ortiz, who knew that a ferry would be dear, told the crew to wait.', ['Lena Ortiz | tell | to wait']],
    [
      'Lena Ortiz, who as a young clerk was the port’s only cook and later retired, said that the ferry was old.',
      ['Lena Ortiz | say | that the ferry was old'],
    ],
    [
      'Claiming the fee was set by mistake, Brandt told Port Radio that it must go.',
      ['Brandt | claim | the fee was set by mistake', 'Brandt | tell | that it must go'],
    ],
    ['After saying that the ferry was old, Ortiz sold it.', ['Ortiz | say | that the ferry was old']],
    [
      'Saying the ferry, the oldest in Kell, was safe, Ortiz went aboard.',
      ['Ortiz | say | the ferry, the oldest in Kell, was safe'],
    ],
    [
      'Karl Brandt, despite admitting that the ferry was old, went aboard.',
      ['Karl Brandt | admit | that the ferry was old'],
    ],
    [
      'When my aunt mentioned the ferry, I laughed and said, “It is old.”',
      ['my aunt | mention | the ferry', 'I | say | “It is old.”'],
    ],
    [
      'The ferry will sail, she said at a news conference announcing that the fee would go.',
      ['she | say | The ferry will sail', 'she | announce | that the fee would go'],
    ],
    [
      'The ferry is old, according to a speech Lena Ortiz gave in Kell.',
      ['Lena Ortiz | according to | The ferry is old'],
    ],
    ['The ferry is old, according to a letter the council sent.', ['the council | according to | The ferry is old']],
    [
      'The ferry is old, according to a letter from the council.',
      ['a letter from the council | according to | The ferry is old'],
    ],
    ['Brandt was booed after he appeared to suggest that cooks were lazy.', ['he | suggest | that cooks were lazy']],
    [
      'The council forced Karl Brandt, who had run the port for years, to admit that the ferry was old.',
      ['Karl Brandt | admit | that the ferry was old'],
    ],
    ['The council asked Karl Brandt, the owner of the ferry, to sell it.', ['The council | ask | to sell it']],
    [
      'Ortiz was angry at a cook who said the soup was cold, saying, “It was hot.”',
      ['a cook | say | the soup was cold', 'Ortiz | say | “It was hot.”'],
    ],
    [
      'Ortiz spoke of Brandt, who said the soup was cold, adding that it was late.',
      ['Brandt | say | the soup was cold', 'Brandt | add | that it was late'],
    ],
    [
      '“It is old,” Ortiz said, going on to say that the fee must go.',
      ['Ortiz | say | “It is old,”', 'Ortiz | say | that the fee must go'],
    ],
    [
      'The fund predicted that advanced economies would grow.',
      ['The fund | predict | that advanced economies would grow'],
    ],
    ['It was a fire that Ortiz described as “no accident”.', ['Ortiz | describe | a fire … “no accident”']],
    ['The ship sank, which state radio in Kell confirmed on Monday.', []],
    ['He is a cook, singer and baker who has promised to sing.', []],
    ['Let’s say the ferry is old.', []],
    ['She refused, but let us say no more.', []],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  it('gives no paragraph after a quotation to whoever announced the quotation', () => {
    const text = 'Ortiz wrote in a post:\n\n“The ferry is old.”\n\nPort Radio gave the crew a day off.';
    expect(statementsOf(text)).toEqual(['Ortiz | write | “The ferry is old.”']);
  });
});
