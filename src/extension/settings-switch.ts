/** Which switch decides about a host. Apart from the schema, which the popup does not carry. */
import type { Settings } from './settings';

/** Whether an article on this host is to be marked, and if not, which switch says so. */
export function switchFor(settings: Settings, host: string): 'on' | 'off' | 'off-here' {
  if (!settings.enabled) return 'off';
  return settings.sites[host] === 'off' ? 'off-here' : 'on';
}
