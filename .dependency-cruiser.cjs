/** Who may import whom: the rooms of docs/architecture.md, as rules. */
const TYPES = '^lib/[^/]+\\.ts$';
const room = (name) => `^lib/${name}/`;
const only = (name, allowed, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^(lib|components|entrypoints)/', pathNot: [room(name), TYPES, ...allowed] },
});

module.exports = {
  forbidden: [
    only('recognition', [room('registry') + 'name-index'], 'Recognition is pure: words in, verdict out.'),
    only(
      'registry',
      [room('recognition') + '(token|fold)'],
      'The registry knows names and how text is folded.',
    ),
    only('rules', [], 'Rules know only the words of the design.'),
    only('reference', [room('rules')], 'The reference is made of rules and guidance.'),
    only('platforms', [], 'Platforms are data.'),
    only('log', [], 'The log knows entries.'),
    only('settings', [], 'Settings know types.'),
    only('texts', [], 'Texts know languages.'),
    {
      name: 'components-are-views',
      comment: 'Components know types and texts, never browser APIs or rooms.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib/(guard|log|platforms|settings|background)/|entrypoints/)',
        // Plain arithmetic of days, and numbers.
        pathNot: '^lib/log/(day|limits)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-no-browser',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev/browser)/' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'content-script-stays-light',
      comment: 'The page must never load the corpus, the database or the full records.',
      severity: 'error',
      from: { path: '^(lib/guard/|entrypoints/guard\\.content/|components/(warning|mark)/)' },
      to: {
        path: '^(data/legal/|lib/rules/corpus|lib/log/(db|database)|node_modules/dexie)',
        reachable: true,
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
