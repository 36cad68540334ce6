import { looseAlias } from './left-out';

/** Returns the aliases of a gathered person, each with the evidence that it needs to be linked. */
export function aliasesFrom(name: string, texts: readonly string[]): { text: string; needs?: string }[] {
  return [...new Set(texts)]
    .filter((text) => text !== name && text.replace(/\P{L}/gu, '').length > 1)
    .map((text) => {
      if (!text.includes(' ')) return { text, needs: 'full-name' };
      return looseAlias.test(text) ? { text, needs: 'full-name' } : { text };
    });
}
