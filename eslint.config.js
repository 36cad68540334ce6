import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { fileNames } from './scripts/lint/file-names.js';
import { importZones } from './scripts/lint/import-zones.js';

const typescript = ['**/*.ts', '**/*.tsx'];

/** Rules that need types. They find what a reader overlooks, above all promises that nobody awaits. */
const typedRules = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const onlyInTests = {
  selector: "MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name='only']",
  message: 'With .only the other cases of the file do not run: take it out before the commit.',
};

const noHtml = {
  selector:
    "AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/], JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Build elements instead: text of a page or of a dataset must never become HTML.',
};

const noSleep = {
  selector: "CallExpression[callee.name='setTimeout']",
  message: 'Wait for a condition (waitForCard, waitForMarks, page.waitForFunction), never for time.',
};

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { sidelight: { rules: { 'file-names': fileNames, 'import-zones': importZones } }, 'import-x': importX },
    rules: { 'sidelight/file-names': 'error', 'sidelight/import-zones': 'error' },
  },
  { files: typescript, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      ...typedRules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A `type` may read better than an interface, and `for (;;)` over typed arrays is often faster.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      // If a loop is bounded by the array's length, `words[i]!` is safe, and testing each element would cost time.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/no-inferrable-types': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-restricted-globals': [
        'error',
        ...['browser', 'chrome'].map((name) => ({
          name,
          message:
            'Browser APIs are touched in src/extension, the three contexts and entrypoints only: take what you need as a parameter.',
        })),
      ],
      'no-restricted-syntax': ['error', onlyInTests],
    },
  },
  {
    files: ['src/**', 'entrypoints/**'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', onlyInTests, noHtml],
    },
  },
  {
    files: ['src/**', 'entrypoints/**', 'scripts/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/extension/**', 'src/background/**', 'src/content/**', 'src/surfaces/**', 'entrypoints/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['entrypoints/**', '*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['tests/browser/**', 'scripts/drive/**'],
    rules: { 'no-restricted-syntax': ['error', onlyInTests, noSleep] },
  },
);
