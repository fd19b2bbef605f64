/** The import table: down, never up or sideways. A message names both files and the rule. */

/** From the ground up. Rooms of one floor do not import each other. */
const floors = [
  ['rules'],
  ['locales', 'src/json'],
  ['src/platform'],
  ['src/deployment', 'src/fhir'],
  ['src/ui', 'src/library'],
  ['src/why', 'src/listen'],
  ['src/check'],
  ['src/outcome'],
  ['src/handout', 'src/about', 'src/plain', 'src/first-pages'],
  ['src/app'],
  ['src/home', 'src/kiosk'],
];
const inside = (room) => `^${room}/`;

/** One rule a room: it imports itself and the floors below. */
const downOnly = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `down-from-${room.replace('src/', '')}`,
    comment: `${room}/ imports nothing but itself and the floors below it.`,
    severity: 'error',
    from: { path: inside(room) },
    to: {
      path: '^(src|rules|locales)/',
      pathNot: [room, ...floors.slice(0, floor).flat()].map(inside),
    },
  })),
);

/** What may be imported from there as a type and in no other way. */
const typesOnly = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    ...downOnly,
    typesOnly('locales-take-types-only', 'locales/ takes types only.', '^locales/', '^rules/'),
    typesOnly(
      'ui-takes-types-only',
      'src/ui gets its data by props: types only.',
      '^src/ui/',
      '^(rules|locales|src/deployment)/',
    ),
    typesOnly(
      'check-takes-types-only',
      'src/check gets words and deployment by props: types only.',
      '^src/check/',
      '^(locales|src/deployment)/',
    ),
    typesOnly(
      'outcome-takes-view-types-only',
      "A result knows the check's view types, nothing else of it.",
      '^src/outcome/',
      '^(src/check|locales)/',
    ),
    {
      name: 'fhir-and-library-stand-alone',
      comment: 'src/fhir and src/library run without the app: rules, src/json and each other.',
      severity: 'error',
      from: { path: '^src/(fhir|library)/' },
      to: { path: '^(src|locales)/', pathNot: '^src/(fhir|library|json)/' },
    },
    {
      name: 'plain-stands-alone',
      comment:
        'src/plain shares with the app how the rules are spoken of, and that only while it is built.',
      severity: 'error',
      from: { path: '^src/plain/' },
      to: {
        path: '^src/',
        pathNot: ['^src/plain/', '^src/ui/(rulesetText|resultTexts)', '^src/platform/i18n'],
      },
    },
    {
      name: 'plain-script-stands-alone',
      comment: 'The one script of the plain page is what is left when the app fails.',
      severity: 'error',
      from: { path: '^src/plain/clearWhenLeft' },
      to: { path: '^(src|rules|locales)/' },
    },
    {
      name: 'nobody-imports-tools',
      comment: 'tools/ is for commands and the build; the app must not need it.',
      severity: 'error',
      from: { path: '^(src|rules|locales)/' },
      to: { path: '^(tools|tests|bench)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other belong together.',
      severity: 'error',
      from: { path: '^(src|locales|tests)/' },
      to: { circular: true },
    },
    {
      name: 'no-circles-at-run-time',
      comment:
        'The sign files and the questions need each other as types only: see rules/questions.ts.',
      severity: 'error',
      from: { path: '^(rules|tools)/' },
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
