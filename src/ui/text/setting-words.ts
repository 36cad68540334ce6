/** Names settings as the reader sees them. */
import { choiceNames, switchNames, type ChoiceName, type ChoiceValues } from '../../setting-values';
import type { MessageKey, Translate } from './translate';

const named = [...switchNames, ...choiceNames, 'delay', 'sites'] as const;

/** @param name of a stored setting; an unknown one is returned unchanged */
export function settingWords(name: string, t: Translate): string {
  const known = named.find((other) => other === name);
  return known === undefined ? name : t(`settings.${known}`);
}

/** Message keys of every value of every choice. */
type ChoiceKey = { [Name in ChoiceName]: `settings.${Name}-${ChoiceValues[Name]}` }[ChoiceName] & MessageKey;

/** Returns the message for one value of a setting. */
export function choiceKey<Name extends ChoiceName>(name: Name, value: ChoiceValues[Name]): MessageKey {
  const key: ChoiceKey = `settings.${name}-${value}` as ChoiceKey;
  return key;
}
