/** Decides whether a host is on. Apart from the schema, so that the popup does not load zod. */
import type { Settings } from './settings';

/** Whether articles on this host are marked, and if not, which switch prevents it. */
export function switchFor(settings: Settings, host: string): 'on' | 'off' | 'off-here' {
  if (!settings.enabled) return 'off';
  return settings.sites[host] === 'off' ? 'off-here' : 'on';
}

type SiteSettings = Pick<Settings, 'run' | 'sites'>;

/** Whether articles on this host are read as they open, if everything is switched on. */
export function isSiteOn({ run, sites }: SiteSettings, host: string): boolean {
  return run === 'articles' ? sites[host] !== 'off' : sites[host] === 'on';
}

/** Returns the sites after one of them was switched. Only sites that differ from the general setting are kept. */
export function switchSite({ run, sites }: SiteSettings, host: string, on: boolean): Settings['sites'] {
  const others = Object.fromEntries(Object.entries(sites).filter(([site]) => site !== host));
  if (on === (run === 'articles')) return others;
  return { ...others, [host]: on ? 'on' : 'off' };
}
