import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Files whose length is that of a list or a schema, not of something to understand. */
const lists = [
  '**/*.data.ts',
  '**/access-table.ts',
  '**/vocabulary.ts',
  '**/migrations/*.ts',
  'libs/contracts/src/**/*.ts',
];
const tests = ['**/*.spec.ts'];
/** Started by a person or a test, not by the system: they may read the environment themselves. */
const tools = ['scripts/**/*.ts', 'deploy/**/*.ts', '**/*.cli.ts', 'libs/testing/**/*.ts'];
/** They pass an environment on to a process that they start. */
const parents = [
  'libs/database/src/embedded-postgres-process.ts',
  'libs/database/src/embedded-postgres-fixture.ts',
  'apps/e2e/src/distributed/*.ts',
  'apps/e2e/src/faults/*.ts',
];
/** Where the parts are wired: the only files of the system that know in which mode it runs. */
const wiring = [
  'libs/runtime/src/mode.ts',
  '**/*.provider.ts',
  'libs/service/src/run-*.ts',
  'apps/standalone/src/main.ts',
];

// A constructor's arguments are its dependencies, and it may have five; max-params cannot tell it from a function.
const argumentsAtMost = [
  {
    selector: ':function[params.length>3]:not(MethodDefinition[kind="constructor"] > :function)',
    message: 'At most three arguments: put the rest into one object with names.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > :function[params.length>5]',
    message: 'At most five dependencies: this class does two things.',
  },
];
const namedExports = {
  selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
  message: 'Named exports only, so that one thing has one name everywhere.',
};
const shapes = [...argumentsAtMost, namedExports];
const modeOfConfig = {
  selector:
    ':matches(MemberExpression[property.name="IDEA_MAP_MODE"], MemberExpression[property.value="IDEA_MAP_MODE"], ObjectPattern > Property[key.name="IDEA_MAP_MODE"])',
  message: 'The mode is read in *.provider.ts files only.',
};

const environment = {
  object: 'process',
  property: 'env',
  message: 'Settings come from loadConfig() of libs/runtime.',
};
const importsOf = (...paths) => ['error', { paths }];
const envByImport = ['process', 'node:process'].map((name) => ({
  name,
  importNames: ['env'],
  message: environment.message,
}));
const modeByImport = {
  name: '@idea-map/runtime',
  importNames: ['modeOf', 'Mode'],
  message: 'The mode is read in *.provider.ts files only.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.data/', '.cache/', '**/*.generated.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      'no-restricted-imports': importsOf(...envByImport, modeByImport),
      'no-restricted-properties': ['error', environment],
      'no-restricted-syntax': ['error', ...shapes, modeOfConfig],
      // Leaves files with decorators alone: Nest finds what to inject by the imported class itself.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      // A port's method is async because its other driver is.
      '@typescript-eslint/require-await': 'off',
      // Without its await, a rejected promise leaves the try before the catch can see it.
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: lists, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': 'off',
      // expect(port.send) names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: [...wiring, ...tests, 'libs/testing/**/*.ts', 'apps/e2e/**/*.ts'],
    rules: {
      'no-restricted-imports': importsOf(...envByImport),
      'no-restricted-syntax': ['error', ...shapes],
    },
  },
  // Jest and the code generator take these by their default export.
  {
    files: ['**/global-setup.ts', '**/global-teardown.ts', '**/codegen.ts'],
    rules: { 'no-restricted-syntax': ['error', ...argumentsAtMost] },
  },
  {
    files: ['libs/runtime/src/config*.ts', '**/*.provider.ts', ...tools, ...parents],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
);
