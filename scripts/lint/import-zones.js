import { dirname, relative, resolve } from 'node:path';
import { importedByNone, zones } from './zones.js';

/** @param {string} path @param {string} folder */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/**
 * Returns the package of a bare import: "@scope/name" for "@scope/name/x", "node" for "node:fs". @param {string} source
 */
function packageOf(source) {
  if (source.startsWith('node:')) return 'node';
  return source.split('/', source.startsWith('@') ? 2 : 1).join('/');
}

/**
 * Returns what is wrong with an import, or null.
 * @param {string} from the importing file, relative to the project
 * @param {string} source as written
 * @param {boolean} typesOnly whether the import is dropped at run time
 * @returns {string | null}
 */
export function judgeImport(from, source, typesOnly) {
  const zone = zones.find(({ folder }) => isIn(from, folder));
  if (!source.startsWith('.')) {
    if (!zone || zone.packages.includes(packageOf(source))) return null;
    return `${zone.folder} may not import the package "${packageOf(source)}". ${zone.why}`;
  }
  const to = relative('.', resolve(dirname(from), source)).replaceAll('\\', '/');
  const closed = importedByNone.find(({ folder }) => isIn(to, folder) && !isIn(from, folder));
  if (closed) return `Nothing may import ${closed.folder}. ${closed.why}`;
  if (!zone || isIn(to, zone.folder)) return null;
  if (zone.runtime.some((folder) => isIn(to, folder))) return null;
  if (zone.types.some((folder) => isIn(to, folder))) {
    return typesOnly ? null : `${zone.folder} may import only types from ${to}: write "import type". ${zone.why}`;
  }
  return `${zone.folder} may not import ${to}. ${zone.why}`;
}

/** Whether TypeScript drops the import: `import type …`, or a list in which each name is a type. @param {any} node */
function leavesNoTrace(node) {
  if ((node.importKind ?? node.exportKind) === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((/** @type {any} */ name) => (name.importKind ?? name.exportKind) === 'type');
}

/** @type {import('eslint').Rule.RuleModule} */
export const importZones = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Keep each folder to the imports that scripts/lint/zones.js allows it' },
  },
  create(context) {
    const from = relative(context.cwd, context.filename).replaceAll('\\', '/');
    /** @param {any} node */
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = judgeImport(from, node.source.value, leavesNoTrace(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
