/** What a setting is called where a reader sets it. */
import type { MessageKey, Translate } from './translate';

const labels: Readonly<Record<string, MessageKey>> = {
  enabled: 'popup.everywhere',
  sites: 'options.sites',
  run: 'options.where',
  names: 'popup.names',
  statements: 'popup.statements',
  claims: 'popup.claims',
  density: 'options.density',
  trigger: 'options.card',
  delay: 'options.delay',
  appearance: 'options.appearance',
};

/** @param name of a stored setting; one that is not known here is given back as it is */
export function settingWords(name: string, t: Translate): string {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label === undefined ? name : t(label);
}
