// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/run/project-root';
import { Failure, failure, fault, faultOf, type Fault, type FaultCode } from '../../src/failure/fault';
import { faultShapes } from '../../src/failure/fault-shapes';
import { inEnglish } from '../../src/failure/in-english';
import { faultText } from '../../src/ui/text/fault-text';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

const folder = join(projectRoot, 'assets/locales');
const locales = readdirSync(folder).map((file) => file.replace('.json', ''));
const read = (locale: string) =>
  JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as { fault: Record<string, string> };
const codes = Object.keys(faultShapes) as FaultCode[];

/** A fault of a code with values that its words must show. */
function sample(code: FaultCode): Fault {
  const kinds: readonly string[] = faultShapes[code];
  const values = kinds.map((kind, place) =>
    kind === 'fault' ? fault('no-record', `inner-${place}`) : kind === 'number' ? 40 + place : `value-${place}`,
  );
  return { code, values } as unknown as Fault;
}

describe.each(locales)('faults in %s', (locale) => {
  const { fault: messages } = read(locale);
  const t = makeTranslate(messagesIn(read(locale)), locale);

  it('have words, one message for each code and none without', () => {
    expect(Object.keys(messages).sort()).toEqual(codes.map((code) => code.replaceAll('-', '_')).sort());
  });

  it.each(codes)('%s shows each of its values', (code) => {
    const words = faultText(sample(code), t);
    expect(words).not.toMatch(/\$\d|fault\./);
    faultShapes[code].forEach((kind, place) => {
      expect(words).toContain(
        kind === 'fault' ? `inner-${place}` : kind === 'number' ? `${40 + place}` : `value-${place}`,
      );
    });
  });
});

describe('words', () => {
  it('are put into each other, numbers as a reader writes them', () => {
    const told = fault('file-none-taken-field', 1234, fault('record', 3), 'datePublished', fault('no-date', 'soon'));
    expect(inEnglish(told)).toBe(
      'None of the 1,234 records could be taken. The first, record 3, datePublished: is not a date that can be read: “soon”.',
    );
    expect(faultText(told, makeTranslate(messagesIn(read('de')), 'de'))).toBe(
      'Keiner der 1.234 Einträge konnte übernommen werden. Der erste, Eintrag 3, datePublished: ist kein lesbares Datum: „soon“.',
    );
  });

  it('of what is none of ours are the words that it came with', () => {
    expect(faultOf(new Error('The disk is gone.'))).toEqual({ code: 'unexpected', values: ['The disk is gone.'] });
    expect(faultOf('gone')).toEqual({ code: 'unexpected', values: ['gone'] });
    expect(faultOf(failure('file-empty'))).toEqual({ code: 'file-empty', values: [] });
    expect(new Failure(fault('record', 2)).message).toBe('record [2]');
  });
});

/** Rooms whose words readers see. */
const surfaces = ['src/ui', 'src/surfaces', 'src/content', 'entrypoints'];

it.each(surfaces)('%s shows no words of an error as they came', (room) => {
  const files = readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  const raw = files.filter((file) =>
    /\berror\.message\b|messageOf\(|String\(error\)|new Error\([`'"]/.test(
      readFileSync(join(projectRoot, room, file), 'utf8'),
    ),
  );
  expect(raw).toEqual([]);
});
