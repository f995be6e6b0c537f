import { loadConfig, refuseOldNode } from './config.js';

describe('the settings', () => {
  it('need none: the default mode runs without', () => {
    expect(loadConfig({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      MAP_TILES_ATTRIBUTION: '',
      IDEA_MAP_DATA: '.data',
      IDEA_MAP_MODE: 'embedded',
      IDEA_MAP_SEED: 'examples',
      DATABASE_POOL: 7,
      TIME_SHIFT: 0,
      LOG_LEVEL: 'warn',
      RATE_PER_SECOND: 200,
      RATE_BURST: 2000,
      RATE_ADDRESS_FACTOR: 5,
      TRUSTED_PROXIES: [],
      OTEL_TRACES_SAMPLER_ARG: 1,
      ALLOW_DEMO_ISSUER: false,
      KAFKA_PREFIX: 'idea-map.',
      KAFKA_PARTITIONS: 12,
      KAFKA_SSL: false,
      REQUESTS_PORT: 4000,
      MAIL_FROM: 'National Idea Map <no-reply@idea-map.example>',
      SESSION_IDLE: 3_600_000,
      SESSION_LONGEST: 43_200_000,
    });
  });

  it('are read from text, and an empty one is left out', () => {
    const given = {
      PORT: '8080',
      TIME_SHIFT: '-P1D',
      GRAPHQL_INTROSPECTION: 'false',
      DATABASE_URL: '',
      HOST: '',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    };
    expect(loadConfig(given)).toMatchObject({
      PORT: 8080,
      TIME_SHIFT: -86_400_000,
      GRAPHQL_INTROSPECTION: false,
      TRUSTED_PROXIES: ['10.0.0.0/8', '::1'],
      HOST: '127.0.0.1',
    });
    expect(loadConfig(given)).not.toHaveProperty('DATABASE_URL');
  });

  it('take a secret as it is', () => {
    const url = 'postgresql://idea:s%40cret@db.example.test:5432/ideas?sslmode=require';
    expect(loadConfig({ DATABASE_URL: url, HANDLE_KEY: 'k'.repeat(32) })).toMatchObject({
      DATABASE_URL: url,
      HANDLE_KEY: 'k'.repeat(32),
    });
  });

  it.each([
    ['PORT', '99999'],
    ['PORT', 's3cret'],
    ['IDEA_MAP_MODE', 's3cret'],
    ['IDEA_MAP_SEED', 's3cret'],
    ['DATABASE_URL', 'mysql://me:s3cret@db/ideas'],
    ['DATABASE_URL', 's3cret'],
    ['DATABASE_ROLE_SECRET', 's3cret'],
    ['DATABASE_POOL', '1'],
    ['TIME_SHIFT', 's3cret'],
    ['TIME_SHIFT', 'P1M'],
    ['LOG_LEVEL', 's3cret'],
    ['GRAPHQL_INTROSPECTION', 's3cret'],
    ['ALLOW_DEMO_ISSUER', 's3cret'],
    ['RATE_PER_SECOND', '0'],
    ['RATE_ADDRESS_FACTOR', '0.5'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'grpc://s3cret'],
    ['OTEL_TRACES_SAMPLER_ARG', '2'],
    ['MAP_TILES_URL', 'https://s3cret.example/tiles'],
    ['HANDLE_KEY', 's3cret'],
    ['KAFKA_BROKERS', 's3cret'],
    ['KAFKA_BROKERS', 'kafka:9092,s3cret'],
    ['KAFKA_PREFIX', 's3cret/'],
    ['KAFKA_PARTITIONS', '0'],
    ['KAFKA_SASL_MECHANISM', 's3cret'],
    ['REQUESTS_PORT', '0'],
  ])('are told by name where one is wrong, and never by value: %s=%s', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(
      new RegExp(`^These settings are not right:\\n {2}${name}: .+$`),
    );
    expect(() => loadConfig({ [name]: value })).not.toThrow('s3cret');
  });

  it('are told all at once', () => {
    const start = () => loadConfig({ PORT: 'x', LOG_LEVEL: 'loud', HANDLE_KEY: 'short' });
    for (const name of ['PORT', 'LOG_LEVEL', 'HANDLE_KEY']) expect(start).toThrow(name);
  });
});

it('an older Node than what is written for is refused with what to do, before anything starts', () => {
  expect(() => {
    refuseOldNode('20.20.2');
  }).toThrow(/Node 24.*20\.20\.2.*npm start/);
  expect(() => {
    refuseOldNode('24.0.0');
  }).not.toThrow();
});
