/** Everyday measures that an area or a length is set beside, each with the page on which its size was read. */
import type { ProportionBase, ProportionKind } from './proportion';

export interface EverydayMeasure {
  readonly kind: ProportionKind;
  /** What a number must measure. */
  readonly of: 'area' | 'length';
  /** Least and most of the measure (how many of it) that a reader can picture. */
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
