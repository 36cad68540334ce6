import type { ChoiceValues, SiteSwitches } from '../../setting-values';

/** The settings on the options page, by their stored names. */
export interface OptionValues extends ChoiceValues {
  readonly delay: number;
  readonly sites: SiteSwitches;
}
