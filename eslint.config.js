import js from '@eslint/js';
import i18next from 'eslint-plugin-i18next';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-single',
    'dist-withdrawn',
    'dist-library',
    '.prerender',
    '.sizes',
    'coverage',
    'reports',
    'test-results',
    '.stryker-tmp',
    // Packages of its own, which are not there on every machine; has a tsconfig of its own.
    'bench/peers',
  ]),
  js.configs.recommended,
  {
    // Prettier wraps code, not comments.
    ignores: ['src/about', 'src/handout', 'tests/e2e'].map((folder) => `${folder}/**`),
    rules: { 'max-len': ['error', { code: 1000, comments: 100, ignoreUrls: true }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A truthiness test would take "not answered" for "no" (HZ-04).
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An arrow of one act is one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], i18next.configs['flat/recommended']],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Trusted Types: build nodes, never markup.' },
        { property: 'outerHTML', message: 'Trusted Types: build nodes, never markup.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing is stored.' },
        { name: 'sessionStorage', message: 'Nothing is stored.' },
        { name: 'indexedDB', message: 'Nothing is stored.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Styles live in src/ui/styles: the content security policy allows none inline.',
        },
      ],
    },
  },
  {
    // It took a sixth of the rules' time (TIMING=20 npx eslint .), and harms nobody in a test.
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['tools/withdraw/worker.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'addEventListener',
          'caches',
          'clients',
          'fetch',
          'navigator',
          'registration',
          'skipWaiting',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Playwright's fixtures must take an object pattern, also one that takes nothing from it.
    files: ['tests/e2e/**/*.ts', 'tests/host/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // Every byte of it comes before the first paint, so it tests as briefly as the language allows.
    // It judges no answer.
    files: ['src/first-pages/inlineScript.ts'],
    rules: {
      '@typescript-eslint/strict-boolean-expressions': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['rules/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'sessionStorage',
          'fetch',
          'navigator',
          'Date',
        ].map((name) => ({ name, message: 'Rules are pure: no clock, no browser, no network.' })),
      ],
    },
  },
);
