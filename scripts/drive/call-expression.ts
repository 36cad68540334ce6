/**
 * A call of a function as an expression for a page to evaluate. esbuild, which runs the scripts, names
 * inner functions with a call to `__name`, which a page does not have.
 * @param called uses nothing from around it
 * @param args pass through JSON
 */
export function callExpression<Args extends unknown[]>(called: (...args: Args) => unknown, ...args: Args): string {
  return `(() => { const __name = (named) => named; return (${called.toString()})(...${JSON.stringify(args)}); })()`;
}
