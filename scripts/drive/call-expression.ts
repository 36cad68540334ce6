/**
 * Writes a function call as an expression that a page can evaluate. esbuild, which compiles the scripts, wraps inner
 * functions in `__name` calls, so the expression defines `__name`.
 * @param called may not use anything from outside itself
 * @param args are passed as JSON
 */
export function callExpression<Args extends unknown[]>(called: (...args: Args) => unknown, ...args: Args): string {
  return `(() => { const __name = (named) => named; return (${called.toString()})(...${JSON.stringify(args)}); })()`;
}
