/** Finds modules that import each other, directly or through others. */

/**
 * Returns the circles of a graph of imports, each as a sorted list of modules that all reach each other. Method:
 * Kosaraju's algorithm (https://en.wikipedia.org/wiki/Kosaraju%27s_algorithm).
 * @param graph each module with the modules that it imports
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const importers = new Map<string, string[]>();
  for (const [module, imports] of graph)
    for (const imported of imports) importers.set(imported, [...(importers.get(imported) ?? []), module]);
  const ended = walk(graph.keys(), (module) => graph.get(module) ?? [], new Set());
  const seen = new Set<string>();
  const groups = ended.reverse().map((module) => walk([module], (one) => importers.get(one) ?? [], seen).sort());
  const isCircle = (group: readonly string[]) =>
    group.length > 1 || (group.length === 1 && graph.get(group[0]!)?.includes(group[0]!));
  return groups.filter(isCircle).sort(([a], [b]) => (a! < b! ? -1 : 1));
}

/** Returns the modules that are reached and not yet seen, each after all modules that it leads to. */
function walk(from: Iterable<string>, next: (module: string) => readonly string[], seen: Set<string>): string[] {
  const ended: string[] = [];
  const visit = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const one of next(module)) visit(one);
    ended.push(module);
  };
  for (const module of from) visit(module);
  return ended;
}
