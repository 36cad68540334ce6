import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

const told = ['Marta Ilves | say | the wall would hold'];

describe('datelines', () => {
  it.each([
    'KELL, Ohio (AP) — Marta Ilves, the harbour master, said the wall would hold.',
    'KELL (Port News) - Marta Ilves, the harbour master, said the wall would hold.',
    'KELL, Feb. 3 (Reuters) – Marta Ilves, the harbour master, said the wall would hold.',
    'KELL/HARROW BAY, Feb 3, 2025 (Reuters) - Marta Ilves, the harbour master, said the wall would hold.',
    'ST. ALVA, Ohio (AP) -- Marta Ilves, the harbour master, said the wall would hold.',
    'NEW KELL — Marta Ilves, the harbour master, said the wall would hold.',
    'KELL | Marta Ilves, the harbour master, said the wall would hold.',
    'Kell, Ohio (AP) — Marta Ilves, the harbour master, said the wall would hold.',
    '(AP) — Marta Ilves, the harbour master, said the wall would hold.',
    'ABOARD THE STERN OF KELL (AP) _ Marta Ilves, the harbour master, said the wall would hold.',
    'LONDON — Marta Ilves, the harbour master, said the wall would hold.',
    'Paris – Marta Ilves, the harbour master, said the wall would hold.',
    'LONDON: Marta Ilves, the harbour master, said the wall would hold.',
    'PORT KELL: Marta Ilves, the harbour master, said the wall would hold.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual(told);
  });

  it.each([
    // A name in capitals between two dashes is the speaker.
    ['NATO – which met in Kell – said the wall would hold.', ['NATO | say | the wall would hold']],
    ['Marta Ilves – who is new – said the wall would hold.', ['Marta Ilves | say | the wall would hold']],
    ['The port said the wall would hold — and so it did.', ['The port | say | the wall would hold']],
    // Several labels are those of a transcript.
    [
      'ORTIZ: The wall will hold.\n\nBRANDT: It is old.\n\nORTIZ: It is.',
      ['ORTIZ | ? | The wall will hold.', 'BRANDT | ? | It is old.', 'ORTIZ | ? | It is.'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
