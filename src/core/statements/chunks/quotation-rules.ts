import { wordSet } from '../../../text/word-set';

/** Words written with an apostrophe for their lost beginning ("'em", "'til"). */
export const elisions = wordSet(`em til tis twas cause n bout round neath cos ere nuff`);
