/** Everyday measures for areas and lengths, each with the page where its size was read. */
import type { ProportionBase, ProportionKind } from './proportion';

export interface EverydayMeasure {
  readonly kind: ProportionKind;
  /** The kind of number that is compared with it. */
  readonly of: 'area' | 'length';
  /** Smallest and largest multiple that a reader can picture. */
  readonly least: number;
  readonly most: number;
  readonly base: ProportionBase;
}

const pitch = {
  country: null,
  period: null,
  publisher: 'FIFA and IFAB, by way of Dawn',
  sourceTitle: 'size of the pitch for international matches, 105 by 68 metres',
  url: 'https://www.dawn.com/news/293949',
  edition: 'March 2008',
};

export const everydayMeasures: readonly EverydayMeasure[] = [
  { kind: 'pitch-area', of: 'area', least: 1.5, most: 20_000, base: { ...pitch, value: 105 * 68 } },
  { kind: 'pitch-length', of: 'length', least: 1.5, most: 100, base: { ...pitch, value: 105 } },
  {
    kind: 'marathon',
    of: 'length',
    least: 1.5,
    most: 100,
    base: {
      value: 42_195,
      country: null,
      period: null,
      publisher: 'Engineering Sport (Sheffield Hallam University)',
      sourceTitle: 'length of a marathon, 42.195 kilometres',
      url: 'https://engineeringsport.co.uk/tag/paula-radcliffe',
      edition: null,
    },
  },
];
