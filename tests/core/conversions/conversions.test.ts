import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { articleFromText } from '../../../src/text/article';

/** Returns the measures of a text in the other system: "words = numbers unit", rounded to significant digits. */
function conversionsIn(text: string): string[] {
  const { conversions } = annotate(articleFromText(text, { language: 'en' }), []);
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
    ['It was -40°C.', '-40°C = -40 °F (imperial)'],
    ['A park of 20 hectares.', '20 hectares = 49 acre (imperial)'],
    ['They walked between 10 and 20 miles.', 'between 10 and 20 miles = 16 to 32 kilometre (metric)'],
    ['They walked more than 10 miles.', 'more than 10 miles = 16 to  kilometre (metric)'],
  ])('%s', (text, shown) => expect(conversionsIn(text)).toEqual([shown]));
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
    // no measure, or one that both systems have
    'It lasted 5 hours.',
    'It cost 5 million pounds.',
    'They have 5 dogs.',
    'It is 5 percent.',
  ])('%s', (text) => expect(conversionsIn(text)).toEqual([]));
});
