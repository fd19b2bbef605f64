/** The import table: down, never up or sideways. A message names both files and the rule. */

const features = ['outcome', 'handout', 'kiosk', 'about'];

/** @param {string} name @param {string} comment @param {string} from @param {string[]} allowed folders, as regular expressions from the root */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|rules|locales|tools|tests)/', pathNot: [from, ...allowed] },
});

/** The same, for what may be imported as a type and in no other way. */
const typesOnly = (name, comment, from, to, except = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to, pathNot: except, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    only('rules-import-nothing', 'rules/ imports nothing but itself.', '^rules/', []),
    only('locales-import-rule-types', 'locales/ may import types of rules/.', '^locales/', [
      '^rules/',
    ]),
    typesOnly('locales-take-types-only', 'locales/ takes types only.', '^locales/', '^rules/'),
    only('json', 'src/json imports nothing but itself.', '^src/json/', []),
    only(
      'deployment',
      'src/deployment may import src/json and types of locales/.',
      '^src/deployment/',
      ['^src/json/', '^locales/'],
    ),
    only('ui', 'src/ui may import types of rules, locales and deployment.', '^src/ui/', [
      '^rules/',
      '^locales/',
      '^src/deployment/',
    ]),
    typesOnly(
      'ui-takes-types-only',
      'src/ui gets its data by props: types only.',
      '^src/ui/',
      '^(rules|locales|src/deployment)/',
    ),
    only(
      'check',
      'src/check may import rules, ui, and types of deployment and locales.',
      '^src/check/',
      ['^rules/', '^src/ui/', '^src/deployment/', '^locales/'],
    ),
    typesOnly(
      'check-takes-types-only',
      'src/check takes types only.',
      '^src/check/',
      '^(locales|src/deployment)/',
    ),
    ...features.map((feature) =>
      only(
        `feature-${feature}`,
        'A feature may import rules, ui, deployment and the view types of check; never another feature.',
        `^src/${feature}/`,
        ['^rules/', '^src/ui/', '^src/deployment/', '^src/check/', '^locales/'],
      ),
    ),
    typesOnly(
      'features-take-view-types-only',
      "A feature knows the check's view types, nothing else of it.",
      `^src/(${features.join('|')})/`,
      '^(src/check|locales)/',
    ),
    only('fhir', 'src/fhir may import rules and src/json; texts are passed in.', '^src/fhir/', [
      '^rules/',
      '^src/json/',
    ]),
    only('library', 'src/library names what others may use of rules and fhir.', '^src/library/', [
      '^rules/',
      '^src/fhir/',
    ]),
    only('plain', 'src/plain may import rules and types of locales.', '^src/plain/', [
      '^rules/',
      '^locales/',
    ]),
    {
      name: 'nobody-imports-tools',
      comment: 'tools/ is for commands and the build; the app must not need it.',
      severity: 'error',
      from: { path: '^(src|rules|locales)/' },
      to: { path: '^(tools|tests|bench)/' },
    },
    {
      name: 'no-circles-at-run-time',
      comment: 'Two files that need each other at run time belong together.',
      severity: 'error',
      from: { path: '^(src|rules|locales|tools)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json', '.css', '.js'] },
  },
};
