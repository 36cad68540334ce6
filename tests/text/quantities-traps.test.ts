import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/text/article';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';

/** Returns the quantities in a text: "text | low..high unit". */
function found(text: string): string[] {
  return findQuantities(read(articleFromText(text))).map(
    ({ start, end, low, high, unit }) => `${text.slice(start, end)} | ${low ?? ''}..${high ?? ''} ${unit ?? '-'}`,
  );
}

/** Text, then the expected quantities. */
type Case = readonly [text: string, ...quantities: string[]];

const quarters: readonly Case[] = [
  ['Trade shrank for two quarters.', 'two quarters | 2..2 quarters'],
  ['Trade grew in the last three quarters.', 'three quarters | 3..3 quarters'],
  ['After three quarters of growth the mill closed.', 'three quarters | 3..3 quarters'],
  ['Four quarters of losses followed.', 'Four quarters | 4..4 quarters'],
  ['Three quarters of the voters stayed at home.', 'Three quarters | 0.75..0.75 -'],
  ['Three-quarters of growth came from barges.', 'Three-quarters | 0.75..0.75 -'],
  ['Some three quarters of residents left.', 'Some three quarters | 0.75..0.75 -'],
];

const scales: readonly Case[] = [
  ['The alarm is at level 2 out of 4.'],
  ['The tumour was at stage 3 out of 4.'],
  ['The pass is rated 3 out of 5.'],
  ['Nine out of 10 barges are late.', 'Nine out of 10 | 0.9..0.9 -'],
  ['In this town 2 out of 5 boats leak.', '2 out of 5 | 0.4..0.4 -'],
];

const halves: readonly Case[] = [
  ['The half-drunk sailors sang.'],
  ['A half-hearted cheer went up.'],
  ['Her half-brother rowed.'],
  ['The half-mile race began.', 'half-mile | 0.5..0.5 mile'],
  ['It rose by a half-point.', 'a half-point | 0.5..0.5 point'],
  ['They lost half a million boats.', 'half a million boats | 500000..500000 boats'],
  ['Half the boats leak.', 'Half | 0.5..0.5 -'],
];

const lists: readonly Case[] = [
  ['The fair is on June 6 and 7.'],
  ['It rained on May 3, 4 and 5 in the harbour.'],
  ['The fair is on 6 and 7 June in the harbour.'],
  ['The hall is closed from July 12 to 14.'],
  ['On June 6, 7 sailors drowned.', '7 sailors | 7..7 sailors'],
  ['Rules 8 and 9 forbid it.'],
  ['Under articles 3 and 4 sailors may rest.'],
  ['Read chapters 3 to 5 first.'],
  ['Seasons 1, 2 and 3 were shot at sea.'],
  ['The club won 8 and lost 9 matches.', '8 | 8..8 -', '9 matches | 9..9 matches'],
  ['He ate 6 and 7 pears on two days.', '6 | 6..6 -', '7 pears | 7..7 pears', 'two days | 2..2 day'],
];

const sums: readonly Case[] = [
  ['The crew has 10 rowers plus 20 singers.', '10 rowers | 10..10 rowers', '20 singers | 20..20 singers'],
  ['He pays 40 crowns plus $3 for the boat.', '40 crowns | 40..40 crowns', '$3 | 3..3 USD'],
  ['There are two aides plus a driver.', 'two aides | 2..2 aides'],
  ['She has 20 plus years of rowing.', '20 plus years | 20.. year'],
  ['She has 15-plus years of rowing.', '15-plus years | 15.. year'],
];

const nouns: readonly Case[] = [
  ['As one walks north, the river widens.'],
  ['A chance of a storm or two remains in the west.', 'two | 2..2 -'],
  ['There is only one renting boats.'],
  ['The mill was founded by one Mr Roe.'],
  ['The mill was founded by one Dr Anna Roe.'],
  ['One series was lost.', 'One series | 1..1 series'],
  ['One building burned.', 'One building | 1..1 building'],
  ['One sailor walks home.', 'One sailor | 1..1 sailor'],
  ['Two walks are planned.', 'Two walks | 2..2 walks'],
  ['One crossroads is closed.', 'One crossroads | 1..1 crossroads'],
];

const orders: readonly Case[] = [
  [
    'It may need tens or even hundreds of millions of euros.',
    'tens or even hundreds of millions of euros | 10000000.. EUR',
  ],
  ['It hurt tens or hundreds of sailors.', 'tens or hundreds of sailors | 10.. sailors'],
  ['It hurt hundreds, if not thousands, of sailors.', 'hundreds, if not thousands, of sailors | 100.. sailors'],
  ['It hurt hundreds or perhaps thousands of sailors.', 'hundreds or perhaps thousands of sailors | 100.. sailors'],
  ['It hurt thousands or hundreds of sailors.', 'thousands | 1000.. -', 'hundreds of sailors | 100.. sailors'],
  ['He won tens or so.'],
];

const signs: readonly Case[] = [
  ['She wore it at a 2024 "Gala" evening.'],
  ['He is one "happy" man.'],
  ['The screen is 24 " wide.', '24 " | 24..24 inch'],
  ['Leaders met at COP30 and left COP29 early.'],
  ['The fare is COP3,000.', 'COP3,000 | 3000..3000 COP'],
  ['The fare is USD30.', 'USD30 | 30..30 USD'],
];

describe.each([
  ['quarters of a year', quarters],
  ['places on a scale', scales],
  ['half as a part of a word', halves],
  ['lists of days and labels', lists],
  ['sums', sums],
  ['words that are not counted', nouns],
  ['orders of magnitude', orders],
  ['signs of inches and money', signs],
])('quantities: %s', (_, cases) => {
  it.each(cases.map((row) => [row[0], row.slice(1)] as const))('%s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});
