import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of';

/** Text, and the office-holders linked in it, in order; nobody else may be. */
const tables: Record<string, readonly (readonly [text: string, linked: string])[]> = {
  'sons of the name': [
    ['Donald Trump Jr. opened the hall.', ''],
    ['Donald Trump, Jr. opened the hall.', ''],
    ['Donald Trump, Jr., opened the hall.', ''],
    ['Donald Trump junior opened the hall.', ''],
    ['Donald Trump Junior opened the hall.', ''],
    ['Keir Starmer, Sr., opened the hall.', ''],
    ['Joe Biden, III came to the hall.', ''],
    ['Donald Trump, Jr., opened the hall. Mr. Trump smiled.', ''],
    ['Donald Trump, Jr., opened the hall. Trump smiled.', ''],
    ['Donald Trump, Jr., opened the hall. President Donald Trump smiled.', 'donald-trump'],
    ['Donald Trump opened the hall. Trump smiled.', 'donald-trump donald-trump'],
    ['Donald Trump, just back, opened the hall.', 'donald-trump'],
  ],
  'a generation that a title takes back': [
    ['President Donald Trump Jr. opened the hall.', 'donald-trump'],
    ['President Donald J. Trump Jr. opened the hall.', 'donald-trump'],
    ['President Donald Trump, Jr., opened the hall.', 'donald-trump'],
    ['Prime Minister Donald Trump Jr. opened the hall.', ''],
    ['French President Donald Trump Jr. opened the hall.', ''],
    ['Mr. Donald Trump Jr. opened the hall.', ''],
    ['President Donald Trump III opened the hall.', ''],
    ['President Donald Trump Sr. opened the hall.', ''],
    ['President Barron Trump Jr. opened the hall.', ''],
  ],
  'names joined by a hyphen': [
    ['Keir Starmer-Jones opened the hall.', ''],
    ['Emmanuel Macron-Dubois opened the hall.', ''],
    ['The Keir Starmer-led talks went on.', 'keir-starmer'],
    ['The Trump-Putin talks went on.', 'donald-trump vladimir-putin'],
  ],
  'wives, daughters and sisters': [
    ['Emmanuel Macron came. Mrs Macron smiled.', 'emmanuel-macron'],
    ['Emmanuel Macron came. Ms. Macron smiled.', 'emmanuel-macron'],
    ['Emmanuel Macron came. Mr Macron smiled.', 'emmanuel-macron emmanuel-macron'],
    ['Keir Starmer came. Lady Starmer smiled.', 'keir-starmer'],
    ['Vladimir Putin came. Mrs. Putin smiled.', 'vladimir-putin'],
    ['Vladimir Putin came. Miss Putin smiled.', 'vladimir-putin'],
    ['Mrs Trump smiled.', ''],
    ['Kamala Harris came. Ms Harris smiled.', 'kamala-harris kamala-harris'],
    ['Ursula von der Leyen came. Mrs von der Leyen smiled.', 'ursula-von-der-leyen ursula-von-der-leyen'],
  ],
  knights: [
    ['Sir Keir Starmer came. Sir Keir smiled.', 'keir-starmer keir-starmer'],
    ['Sir Keir smiled.', ''],
    ['Keir Starmer came. Keir smiled.', 'keir-starmer'],
    ['Keir Starmer came. Sir Ian smiled.', 'keir-starmer'],
  ],
  'initials in the middle': [
    ['Vladimir V. Putin smiled.', 'vladimir-putin'],
    ['Vladimir V. Pushkin smiled.', ''],
    ['Boris V. Putin smiled.', ''],
    ['Marco A. Rubin smiled.', ''],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map(([text, linked]) => ({ text, linked })))('$text', ({ text, linked }) => {
    const people = mentionsOf(text, { published: '2025-02-12' }).filter(
      ({ entity, type }) => entity && type === 'person',
    );
    expect(people.map(({ entity }) => entity!.id).join(' ')).toBe(linked);
  });
});
