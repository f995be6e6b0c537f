import { z } from 'zod';
import { services, type ServiceName } from '@idea-map/contracts';

const file = z.string().min(1).optional();

/** The variables of the distributed mode's wires: Kafka for events, TCP for requests. The default mode reads none. */
export const wires = {
  /** Any of the cluster's brokers: host:port, with commas. */
  KAFKA_BROKERS: z.string().transform(toBrokers).optional(),
  /** Before the names of topics and consumer groups: `idea-map.intake` is what intake says. */
  KAFKA_PREFIX: z
    .string()
    .regex(/^[a-zA-Z0-9._-]{0,100}$/, 'Letters, digits, dots, dashes and underscores.')
    .default('idea-map.'),
  /** Of a topic that is made new. Changed later, order within an idea is not kept while old events are on the wire. */
  KAFKA_PARTITIONS: z.coerce.number().int().min(1).max(1000).default(12),
  /** Copies of a topic that is made new; left out, the cluster's own default. */
  KAFKA_REPLICATION: z.coerce.number().int().min(1).max(10).optional(),
  KAFKA_SSL: z.stringbool().default(false),
  /** Files, in PEM: whom to trust other than the system's own, and who this is where the cluster asks. */
  KAFKA_SSL_CA: file,
  KAFKA_SSL_CERT: file,
  KAFKA_SSL_KEY: file,
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().min(1).optional(),
  KAFKA_SASL_PASSWORD: z.string().min(1).optional(),
  /** Where this process answers requests of other services; it listens on HOST. */
  REQUESTS_PORT: z.coerce.number().int().min(1).max(65535).default(4000),
  /** Where each service answers: `{service}:4000` for all, or `intake=host:port,atlas=host:port|host:port`. */
  REQUESTS_ADDRESSES: z.string().transform(toAddresses).optional(),
  /** Files, in PEM. With them requests go by TLS, and each side shows the other its certificate. */
  REQUESTS_TLS_CA: file,
  REQUESTS_TLS_CERT: file,
  REQUESTS_TLS_KEY: file,
};

export interface Address {
  readonly host: string;
  readonly port: number;
}
/** Where the replicas of each service answer. */
export type Addresses = Readonly<Record<ServiceName, readonly Address[]>>;

/** Variables that are of use only all together. */
const TOGETHER = [
  ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'],
  ['KAFKA_SSL_CERT', 'KAFKA_SSL_KEY'],
  ['REQUESTS_TLS_CA', 'REQUESTS_TLS_CERT', 'REQUESTS_TLS_KEY'],
] as const;

/** Names each variable that is missing beside another which needs it. */
export function refuseHalves(given: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  for (const together of TOGETHER) {
    if (together.every((name) => given[name] === undefined)) continue;
    for (const name of together.filter((one) => given[one] === undefined)) {
      const message = `It is needed, since ${together.filter((one) => one !== name).join(' or ')} is set.`;
      context.addIssue({ code: 'custom', path: [name], message });
    }
  }
}

function toBrokers(text: string, context: z.RefinementCtx): readonly string[] {
  const brokers = text.split(',').map((one) => one.trim());
  if (brokers.every((broker) => addressOf(broker) !== null)) return brokers;
  context.addIssue({ code: 'custom', message: 'It should be host:port, several with commas.' });
  return z.NEVER;
}

function toAddresses(text: string, context: z.RefinementCtx): Addresses {
  const listed = text.includes('=') ? listOf(text) : null;
  const all = services.map((service) => {
    const own = listed ? (listed.get(service) ?? '') : text.replaceAll('{service}', service);
    return [service, own.split('|').map((one) => addressOf(one.trim()))] as const;
  });
  for (const [service] of all.filter(([, addresses]) => addresses.includes(null))) {
    context.addIssue({ code: 'custom', message: `It should say host:port for ${service}.` });
  }
  return Object.fromEntries(all) as unknown as Addresses;
}

function listOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').map((one) => one.trim().split('='));
  return new Map(pairs.map(([service = '', address = '']) => [service, address]));
}

function addressOf(text: string): Address | null {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (!host || /[\s/{}=|]/.test(host) || Number(port) < 1 || Number(port) > 65535) return null;
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}
