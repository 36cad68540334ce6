import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLASH_NAME, HIGHLIGHT_NAMES } from '../../../src/page/marks/marks';

const css = readFileSync(resolve(import.meta.dirname, '../../../assets/styles/marks.css'), 'utf8');
const colours = [...css.matchAll(/text-decoration: underline (\w+) [\d.]+px (#[0-9a-f]{6})/g)].map(
  ([, shape, colour]) => ({ shape: shape!, colour: colour! }),
);

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('marks.css', () => {
  it('has a rule for every name in the registry', () => {
    for (const name of [...Object.values(HIGHLIGHT_NAMES), FLASH_NAME]) expect(css).toContain(`::highlight(${name})`);
  });

  it('gives each kind a shape of its own, but for a name that comes again', () => {
    expect(new Set(colours.map(({ shape }) => shape)).size).toBe(Object.keys(HIGHLIGHT_NAMES).length - 1);
  });

  it.each(colours)('$shape $colour stands out on light and on dark pages', ({ colour }) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThan(3);
    expect(contrast(colour, '#111111')).toBeGreaterThan(3);
  });

  it('is gone in print, and follows forced colours', () => {
    expect(css).toMatch(/@media print[^@]*text-decoration: none/);
    expect(css).toMatch(/@media \(forced-colors: active\)/);
  });
});
