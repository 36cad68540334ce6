import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

describe('the whole speaker, and nobody else', () => {
  it.each([
    [
      'Lena Ortiz, 58, a baker who saw the fire, said the moment it broke out she ran.',
      ['Lena Ortiz | say | the moment it broke out she ran'],
    ],
    [
      'Lena Ortiz, a baker who sang in the choir and has run two shops, said the fire was small.',
      ['Lena Ortiz | say | the fire was small'],
    ],
    [
      'Karl Brandt, a retired cook who arrived first said the fire was small.',
      ['Karl Brandt | say | the fire was small'],
    ],
    ['The man who opened the gate said the fire was small.', ['The man | say | the fire was small']],
    [
      'An official who was not allowed to talk to the press said the fire was small.',
      ['An official | say | the fire was small'],
    ],
    ['A clerk who asked not to be named said the fire was small.', ['A clerk | say | the fire was small']],
    [
      'A woman who lives by the gate and has often complained said the fire was small.',
      ['A woman | say | the fire was small'],
    ],
    ['A man who lived by the gate died and his wife said the fire was small.', ['his wife | say | the fire was small']],
    [
      'Member for Roads and Rural Affairs, Lena Ortiz, said the fire was small.',
      ['Member for Roads and Rural Affairs, Lena Ortiz | say | the fire was small'],
    ],
    [
      'Minister of Open Spaces, Karl Brandt, said the fire was small.',
      ['Minister of Open Spaces, Karl Brandt | say | the fire was small'],
    ],
    [
      'One of the cooks, Lena Ortiz, 41, a mother from Kell, said: “The fire was small.”',
      ['One of the cooks, Lena Ortiz | say | “The fire was small.”'],
    ],
    [
      'The new sums settle the matter, said Kell Traders’ chief economist, Lena Ortiz.',
      ['Kell Traders’ chief economist, Lena Ortiz | say | The new sums settle the matter'],
    ],
    [
      'She works for the Society of Bakers in Kell, which says the fire was small.',
      ['the Society of Bakers in Kell | say | the fire was small'],
    ],
    ['Residents of Kell, Harrow, Alva and Stern say the fire was small.', ['Residents | say | the fire was small']],
    [
      'Two of her guests – Lena and Ida Ortiz – said the fire was small.',
      ['Two of her guests | say | the fire was small'],
    ],
    ['They held a banner saying “No more fires”.', ['a banner | say | “No more fires”']],
    [
      'Karl Brandt let the yard and one cook who slept there had gone home saying there was smoke.',
      ['one cook | say | there was smoke'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('where a statement ends', () => {
  it.each([
    [
      'Divers suggested that a rope had torn, but the pilot, Lena Ortiz, said the rope was new.',
      ['Divers | suggest | that a rope had torn', 'the pilot, Lena Ortiz | say | the rope was new'],
    ],
    [
      'About 4 in 10 pilots say the rope was new, while about 2 in 10 say it was old.',
      ['About 4 in 10 pilots | say | the rope was new', 'about 2 in 10 | say | it was old'],
    ],
    ['The office added the rope was new, without saying more.', ['The office | add | the rope was new']],
    [
      'The rope had torn, said Lena Ortiz, 47, who has sold ropes there for years.',
      ['Lena Ortiz | say | The rope had torn'],
    ],
    [
      'Lena Ortiz says that a rope costs US$80–95 in the shop.',
      ['Lena Ortiz | say | that a rope costs US$80–95 in the shop'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what comes between a speaker and the words', () => {
  it.each([
    [
      'Lena Ortiz said at yesterday’s closing feast in Kell that the fire was small.',
      ['Lena Ortiz | say | that the fire was small'],
    ],
    [
      'Lena Ortiz says with a shrug and some relief that the fire was small.',
      ['Lena Ortiz | say | that the fire was small'],
    ],
    [
      'The papers do not say who lit the fire, as police have noted.',
      ['police | note | The papers do not say who lit the fire'],
    ],
    [
      'The fire, as one of the guests pointed out, was small.',
      ['one of the guests | point out | The fire … was small'],
    ],
    ['All the guests I met said the fire was small.', ['All the guests | say | the fire was small']],
    ['Kell Services, the agency that oversees the fair, said it was late.', ['Kell Services | say | it was late']],
    ['The cook was asked, “Are you not ashamed?”', ['? | ask | “Are you not ashamed?”']],
    ['“The fire was small,” Lena Ortiz quipped.', ['Lena Ortiz | quip | “The fire was small,”']],
    ['“The fire was small,” Lena Ortiz snapped.', ['Lena Ortiz | snap | “The fire was small,”']],
    ['“The fire was small,” Lena Ortiz shared.', ['Lena Ortiz | share | “The fire was small,”']],
    ['The cook said nothing.', []],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
