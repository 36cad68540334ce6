import { relative } from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;
const SAYS_NOTHING = /^(utils?|helpers?|misc|common)$/;

/**
 * Returns what is wrong with a file's path, or null.
 * @param {string} path relative to the project
 * @returns {string | null}
 */
export function judgePath(path) {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const [name = ''] = file.split('.');
  const vague = [...folders, name].find((part) => SAYS_NOTHING.test(part));
  if (vague) return `"${vague}" says nothing about what is in it: name the file or folder for its idea.`;
  if (/^src\/.*\/index\.tsx?$/.test(path)) return 'No barrels: import from the file that has the thing.';
  if (file.endsWith('.tsx') && !path.startsWith('entrypoints/')) {
    return PASCAL.test(name) || KEBAB.test(name) ? null : `${file}: a component's file is in PascalCase.`;
  }
  return KEBAB.test(name) ? null : `${file}: file names are in kebab-case.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    docs: { description: 'Name files in kebab-case, components in PascalCase, and nothing "utils"' },
  },
  create(context) {
    return {
      Program(node) {
        const message = judgePath(relative(context.cwd, context.filename).replaceAll('\\', '/'));
        if (message) context.report({ node, loc: { line: 1, column: 0 }, message });
      },
    };
  },
};
