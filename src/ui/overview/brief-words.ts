/** Writes a brief in a few words: a role, a description, or a kind and a country. */
import type { Brief } from '../../dataset/briefs';
import { roleWithYears } from '../card/role-then';
import type { Translate } from '../text/translate';

export function briefWords(brief: Brief | null, t: Translate): string | null {
  if (!brief) return null;
  const { role, description, kind, country } = brief;
  if (role) return role.held === 'then' ? role.title : roleWithYears(role, t);
  return description ?? ([kind, country].filter(Boolean).join(' · ') || null);
}
