import { stringify } from 'yaml';
import { FRONT, processes, type ProcessPlan } from './processes.js';
import { ARGUMENT, OPEN, variableNames } from './variables.js';

const infrastructure = {
  postgres: {
    profiles: ['system', 'infrastructure'],
    image: 'postgres:18.1-bookworm',
    environment: { POSTGRES_DB: 'idea_map', POSTGRES_PASSWORD: required('POSTGRES_PASSWORD') },
    command: ['postgres', '-c', 'max_connections=300'],
    volumes: ['postgres:/var/lib/postgresql'],
    healthcheck: healthy(['CMD', 'pg_isready', '-U', 'postgres', '-d', 'idea_map']),
  },
  redis: {
    profiles: ['system', 'infrastructure'],
    image: 'redis:8.4.0-bookworm',
    command: ['redis-server', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'],
    volumes: ['redis:/data'],
    healthcheck: healthy(['CMD', 'redis-cli', 'ping']),
  },
  kafka: {
    profiles: ['system', 'infrastructure'],
    image: 'apache/kafka:4.1.1',
    environment: {
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://kafka:9092',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@kafka:9093',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    },
    volumes: ['kafka:/var/lib/kafka/data'],
    healthcheck: healthy([
      'CMD',
      '/opt/kafka/bin/kafka-broker-api-versions.sh',
      '--bootstrap-server',
      '127.0.0.1:9092',
    ]),
  },
};

/** What a variable is here: a value, or one that whoever starts it has to give. */
const values: Readonly<Record<string, string>> = {
  ...OPEN,
  REQUESTS_ADDRESSES: '{service}:4000',
  DATABASE_URL: 'postgres://postgres:${POSTGRES_PASSWORD}@postgres:5432/idea_map',
  KAFKA_BROKERS: 'kafka:9092',
  REDIS_URL: 'redis://redis:6379',
  GATEWAY_URL: 'http://gateway:3000',
  // The demo people, whose key the processes share in a volume: a demonstration, for this machine only.
  ALLOW_DEMO_ISSUER: 'true',
  TRUSTED_ISSUERS: '${TRUSTED_ISSUERS:-}',
};

/** What a process is given beside what its plan says: people reach the pages, which say to the gateway for whom they ask. */
const more: Readonly<Record<string, Record<string, string>>> = {
  web: { PUBLIC_URL: 'http://localhost:3000' },
  gateway: { PUBLIC_URL: 'http://localhost:3000', TRUSTED_PROXIES: '172.16.0.0/12,192.168.0.0/16' },
  reminders: { PUBLIC_URL: 'http://localhost:3000' },
};

/** Makes the demo people known, once, when every service is there to hear of them. */
export const DEMO_PEOPLE = 'demo-people';

/** The file for `docker compose`: the infrastructure, and every process of the list beside it. */
export function composeFile(): string {
  const own = processes.map((plan) => [plan.name, serviceOf(plan)] as const);
  const services = { ...infrastructure, ...Object.fromEntries(own), [DEMO_PEOPLE]: demoPeople() };
  const volumes = { postgres: {}, redis: {}, kafka: {}, data: {} };
  const head =
    '# From deploy/processes.ts, by `npm run generate:files`. Not to be edited. The whole system: docker compose up\n' +
    '# The infrastructure alone: docker compose --profile infrastructure up. See the README for what was run and what was not.\n';
  return (
    head + stringify({ services, volumes }, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false })
  );
}

function serviceOf(plan: ProcessPlan) {
  const environment = Object.fromEntries(
    [...variableNames(plan), 'ALLOW_DEMO_ISSUER'].map((name) => [name, valueOf(name)]),
  );
  const shown = plan.name === 'web' ? 3000 : plan.name === 'gateway' ? 3001 : null;
  return {
    profiles: ['system'],
    image: `national-idea-map/${plan.name}:local`,
    build: { context: '.', dockerfile: 'deploy/Dockerfile', args: { [ARGUMENT]: plan.name } },
    environment: {
      ...environment,
      ...more[plan.name],
      ...Object.fromEntries(Object.entries(plan.ports).map(([name, port]) => [name, String(port)])),
    },
    ...(plan.name === 'web' ? { command: running(FRONT) } : {}),
    ...(shown === null ? {} : { ports: [`127.0.0.1:${shown}:${plan.ports['PORT'] ?? 3000}`] }),
    volumes: ['data:/data'],
    depends_on: dependenciesOf(plan),
    read_only: true,
    tmpfs: ['/tmp'],
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  };
}

function demoPeople() {
  const [directory] = processes.filter(({ name }) => name === 'directory').map(serviceOf);
  const everyone = processes.map(({ name }) => [name, { condition: 'service_healthy' }] as const);
  return {
    ...directory,
    command: running('apps/standalone/src/demo-people.cli.js'),
    healthcheck: { disable: true },
    depends_on: Object.fromEntries(everyone),
    restart: 'on-failure',
  };
}

function running(main: string): readonly string[] {
  return ['node', '--enable-source-maps', `dist/${main}`];
}

function dependenciesOf({ needs }: ProcessPlan) {
  const on = { DATABASE_URL: 'postgres', KAFKA_BROKERS: 'kafka', REDIS_URL: 'redis' };
  const names = Object.entries(on).flatMap(([variable, name]) => (needs.includes(variable) ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, { condition: 'service_healthy' }]));
}

function valueOf(name: string): string {
  return values[name] ?? required(name);
}

function required(name: string): string {
  return `\${${name}:?set ${name}}`;
}

function healthy(test: readonly string[]) {
  return { test, interval: '5s', timeout: '5s', retries: 20 };
}
