import { looseAlias } from './left-out';

/** The aliases of a gathered person, with what each needs before it is linked. */
export function aliasesFrom(name: string, texts: readonly string[]): { text: string; needs?: string }[] {
  return [...new Set(texts)]
    .filter((text) => text !== name && text.replace(/\P{L}/gu, '').length > 1)
    .map((text) => {
      if (!text.includes(' ')) return { text, needs: 'full-name' };
      return looseAlias.test(text) ? { text, needs: 'full-name' } : { text };
    });
}
