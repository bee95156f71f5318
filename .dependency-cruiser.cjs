/** The arrows between the rooms (README, "How it is built"): data goes right, imports go left. */
const room = (name) => `^src/${name}/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from,
  to: { path: '^src/', pathNot: [...allowed, ...(from.path ? [from.path] : [])] },
});

/** Words that every room may use: CSV, error codes, name folding, partial dates, readings, groups by key. */
const shared = '^src/(csv|errors|fold|group-by|partial-date|pinyin)\\.ts$';

const pure = ['text', 'parse', 'extract', 'resolve', 'match', 'audit'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '\\.(mjs|d\\.ts)$' },
      to: {},
    },
    only('model-imports-nothing', { path: room('model') }, []),
    ...pure.map((name, index) =>
      only(`${name}-imports-left`, { path: room(name) }, [
        shared,
        room('model'),
        ...pure.slice(0, index).map(room),
      ]),
    ),
    {
      name: 'pure-rooms-touch-no-machine',
      comment: 'No disk, clock, network, environment or randomness; sha256 of content is allowed.',
      severity: 'error',
      from: { path: `^src/(${['model', ...pure].join('|')})/` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    only('graph-knows-no-parser', { path: room('graph') }, [room('model'), shared, '^src/config\\.ts$']),
    only('api-knows-no-parser', { path: room('api') }, [
      room('model'),
      room('graph'),
      shared,
      '^src/(config|version)\\.ts$',
    ]),
    {
      name: 'driver-only-in-graph',
      severity: 'error',
      from: { path: '^src/', pathNot: room('graph') },
      to: { path: 'node_modules/neo4j-driver' },
    },
    only('ingest-joins-reading-and-graph', { path: room('ingest') }, [
      room('model'),
      ...pure.map(room),
      room('graph'),
      shared,
      '^src/config\\.ts$',
    ]),
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      from: { pathNot: room('cli') },
      to: { path: room('cli') },
    },
    {
      name: 'no-dev-dependencies-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Makes a file of src, and is no part of the program.
    exclude: { path: '^dist/|^src/extract/clause/generate[.]mjs$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
