/** The settings that are set here, by their stored names. */
export interface OptionValues {
  readonly run: 'articles' | 'click';
  readonly density: 'quiet' | 'first' | 'all';
  readonly trigger: 'hover' | 'modifier' | 'click';
  readonly delay: number;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
}
