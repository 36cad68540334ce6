import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import type { OpenedDataset } from '../../../src/dataset/opened';
import { articleFromText } from '../../../src/text/article';
import { bundled } from '../claims/bundled-dataset';

/** Returns the measures of a text in the other system: "words = numbers unit", rounded to significant digits. */
function conversionsIn(text: string, datasets: readonly OpenedDataset[] = []): string[] {
  const { conversions } = annotate(articleFromText(text, { language: 'en' }), datasets);
  return conversions.map(({ start, end, system, low, high, unit, digits }) => {
    const ends = [...new Set([low, high].map((value) => value && Number(value.toPrecision(digits))))];
    return `${text.slice(start, end)} = ${ends.join(' to ')} ${unit} (${system})`;
  });
}

describe('measures in the other system', () => {
  it.each([
    ['They walked 26 miles.', '26 miles = 42 kilometre (metric)'],
    ['The wall is 12 feet high.', '12 feet = 3.7 metre (metric)'],
    ['A fish of 40 pounds.', '40 pounds = 18 kilogram (metric)'],
    ['It burned 1,250 acres.', '1,250 acres = 506 hectare (metric)'],
    ['An area of 3 square miles.', '3 square miles = 7.8 square kilometre (metric)'],
    ['Winds of 75 mph came.', '75 mph = 120 kilometre per hour (metric)'],
    ['It was 95 degrees Fahrenheit.', '95 degrees Fahrenheit = 35 °C (metric)'],
    ['They walked 42 kilometres.', '42 kilometres = 26 mile (imperial)'],
    ['The wall is 3 metres high.', '3 metres = 9.8 foot (imperial)'],
    ['It was 30 degrees Celsius.', '30 degrees Celsius = 86 °F (imperial)'],
    ['It went down to 4°C.', '4°C = 39 °F (imperial)'],
    ['It was -40°C.', '-40°C = -40 °F (imperial)'],
    ['A park of 20 hectares.', '20 hectares = 49 acre (imperial)'],
    ['They walked between 10 and 20 miles.', 'between 10 and 20 miles = 16 to 32 kilometre (metric)'],
    ['They walked more than 10 miles.', 'more than 10 miles = 16 to  kilometre (metric)'],
  ])('%s', (text, shown) => expect(conversionsIn(text)).toEqual([shown]));
});

describe('two units, ounces and degrees', () => {
  it.each<[text: string, ...shown: string[]]>([
    ['She is 5 feet 10 inches tall.', '5 feet 10 inches = 178 centimetre (metric)'],
    ['The baby weighed 7 pounds, 6 ounces.', '7 pounds, 6 ounces = 3.35 kilogram (metric)'],
    ['The bag weighs 10 ounces.', '10 ounces = 280 gram (metric)'],
    ['The bag weighs 900 grams.', '900 grams = 32 ounce (imperial)'],
    ['The ship sails 40 nautical miles.', '40 nautical miles = 74 kilometre (metric)'],
    ['The ship sails at 20 knots.', '20 knots = 37 kilometre per hour (metric)'],
    ['A crack of 12 millimetres opened.', '12 millimetres = 0.47 inch (imperial)'],
    [
      'It was 30°F, then 41°F. At 50 degrees the ice went.',
      '30°F = -1.1 °C (metric)',
      '41°F = 5 °C (metric)',
      '50 degrees = 10 °C (metric)',
    ],
    [
      'The hull is 12 feet long and 3 inches thick.',
      '12 feet = 3.7 metre (metric)',
      '3 inches = 7.6 centimetre (metric)',
    ],
  ])('%s', (text, ...shown) => expect(conversionsIn(text)).toEqual(shown));

  it('go by the country of the article', () => {
    const country = (name: string) => `It rained in ${name}. The mayor of ${name} spoke. ${name} is wet.`;
    const shown = (text: string) => conversionsIn(text, [bundled]);
    expect(shown(`The tank holds 50 gallons. ${country('Chicago')}`)).toEqual(['50 gallons = 190 litre (metric)']);
    expect(shown(`The tank holds 50 gallons. ${country('Britain')}`)).toEqual(['50 gallons = 230 litre (metric)']);
    expect(shown(`The tank holds 50 gallons. ${country('Berlin')}`)).toEqual([]);
    expect(shown(`A heat of 95 degrees came. ${country('Chicago')}`)).toEqual(['95 degrees = 35 °C (metric)']);
    expect(shown(`A heat of 35 degrees came. ${country('Berlin')}`)).toEqual(['35 degrees = 95 °F (imperial)']);
  });
});

describe('nothing', () => {
  it.each([
    // the article gives both
    'They walked 500 miles (800 km).',
    'The wall is 12ft (3.7m) high.',
    // differences of temperature
    'The sea has warmed by 1.5 degrees Celsius.',
    'The world is 1.3 degrees Celsius warmer.',
    'A limit of 1.5°C was agreed.',
    'The day was 5 degrees Celsius above the mean.',
    'The sea went up 2 degrees Celsius.',
    'The coat adds 10 degrees Celsius of warmth.',
    'It dropped 12 degrees Celsius in an hour.',
    // which of two measures is not said
    'The tank holds 50 gallons.',
    'The ship carries 300 tons.',
    'They exported 2 million barrels.',
    // orders of magnitude, quotation marks, shillings
    'They walked thousands of miles.',
    'She read 2024 "Harbour" again.',
    'It makes one "so happy" here.',
    'The pole cost 4m/- in all.',
    'It is rated to -22°F (-30°C).',
    // names
    'He won the 100 metres final.',
    'She ran a 5 kilometre race.',
    'They fired 155 millimetre shells.',
    // fluids, gold, turns, places, an unclear scale
    'It holds 12 ounces.',
    'Gold costs more for 10 ounces.',
    'The bottle of 12 fluid ounces weighs little.',
    'The ship turned 40 degrees.',
    'It was 40 degrees that day.',
    'The bottle holds 2 litres.',
    // no measure, or one that both systems have
    'It lasted 5 hours.',
    'It cost 5 million pounds.',
    'They have 5 dogs.',
    'It is 5 percent.',
  ])('%s', (text) => expect(conversionsIn(text)).toEqual([]));
});
