import type { ChoiceValues, SiteSwitches } from '../../setting-values';

/** The settings that are set on the options page, by their stored names. */
export interface OptionValues extends ChoiceValues {
  readonly delay: number;
  readonly sites: SiteSwitches;
}
