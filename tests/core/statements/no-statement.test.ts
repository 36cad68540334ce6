import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

/** Texts in which nobody is quoted or reported. */
const cases: readonly string[] = [
  'The so-called “bridge to nowhere” will open in May.',
  'Her novel “The Long Bridge” won a prize.',
  'The word “bridge” has six letters.',
  "The 1960s' bridges and the workers' houses were torn down.",
  'Harbour: a short history\n\nThe ship came at noon.',
  'Ortiz wants the bridge to open.',
  'Ortiz believes the bridge is safe.',
  'Ortiz hopes that the bridge will open.',
  'Ortiz feels “let down” by the council.',
  'The state of the bridge is poor.',
  'News reports of a storm spread fast.',
  'His claim that drew laughter is under review.',
  'The claim is under review.',
  'The company makes claims every year.',
  'Ortiz was told that the ship was late.',
  'Ortiz is said to be ill.',
  'Ortiz read the letter and left.',
  'The bridge opened on Monday.',
  'It goes without saying.',
  'Needless to say, the ship was late.',
  'Having said that, the ship was late.',
  'That said, the ship was late.',
  'There is something to be said for ships.',
  'Ortiz made an announcement.',
  'She said so.',
  'Q: Was the ship late? A: Yes, it was.',
  'The ship was “late” again.',
  'The rule is simple: “First come, first served.”',
  'Ortiz refused to say whether the ship was late.',
  'Ortiz would not say who had paid.',
  'The plan, called “the big fix”, failed.',
  'It goes without saying that the ship was late.',
  'Many Republican claims are old.',
  'The battleground state Florida is warm.',
  'About 18 states joined.',
  'She was hailed for promoting “quick” cures.',
  'In his book, “The Long Port”, Brandt looks back.',
  'Photo: Lena Ortiz',
  'The council met.\n\nAnalysis: Karl Brandt, Port News, Kell',
  'People were asked to send in designs and suggest colours.',
  'Please note that the port is closed.',
  'The council would not declare the port closed.',
];

describe('what is no statement', () => {
  it.each(cases)('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
