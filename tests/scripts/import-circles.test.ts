import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../scripts/lint/import-circles';
import { importsOf } from '../../scripts/run/modules-of';
import { projectRoot } from '../../scripts/run/project-root';

describe('circles of imports', () => {
  it.each<[about: string, graph: Record<string, string[]>, circles: string[][]]>([
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['two ways to one module', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a long way round', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
    [
      'two circles',
      { a: ['b'], b: ['a'], c: ['d'], d: ['c', 'a'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a module that imports itself', { a: ['a'] }, [['a']]],
  ])('%s', (_about, graph, circles) => {
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(circles);
  });

  it('has none in the project, type imports included', () => {
    const files = ['src', 'entrypoints', 'scripts'].flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(projectRoot, folder, name)),
    );
    expect(files.length).toBeGreaterThan(400);
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    expect(circlesIn(graph).map((circle) => circle.map((file) => relative(projectRoot, file)))).toEqual([]);
  });
});
