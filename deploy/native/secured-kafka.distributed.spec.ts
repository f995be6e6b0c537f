import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { envelopeSchema, IdeaLocated, type EventEnvelope } from '@idea-map/contracts';
import { provideEventTransport, type EventTransport } from '@idea-map/messaging';
import { describeError, loadConfig } from '@idea-map/runtime';
import { makeCertificate, type Certificate } from './certificates.js';
import { planKafka, type NativeKafka } from './native-kafka.js';

const SAMPLE = path.resolve(import.meta.dirname, '../../libs/contracts/samples/idea.located.v1.json');
const PASSWORD = 'as-it-is-configured';
const PLAIN = 'org.apache.kafka.common.security.plain.PlainLoginModule';
const SCRAM = 'org.apache.kafka.common.security.scram.ScramLoginModule';
const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-secured-'));
let kafka: NativeKafka;
let certificate: Certificate;
let another: Certificate;
let transports: EventTransport[] = [];

beforeAll(async () => {
  [certificate, another] = (await Promise.all(
    ['own', 'another'].map((name) => makeCertificate(path.join(folder, name))),
  )) as [Certificate, Certificate];
  const store = path.join(folder, 'store.pem');
  const pem = [certificate.key, certificate.cert].map((file) => readFileSync(file, 'utf8')).join('\n');
  writeFileSync(store, pem, { mode: 0o600 });
  const say = () => undefined;
  kafka = await planKafka({ folder: path.join(folder, 'kafka'), say, extra: securedBy(store) });
  await kafka.process.start();
});
afterEach(async () => {
  await Promise.all(transports.map((transport) => transport.stop()));
  transports = [];
});
afterAll(async () => {
  await kafka.process.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A listener for whoever trusts its certificate and knows a name and a password. */
const securedBy = (store: string) => (port: number) => ({
  listener: `SASL_SSL://127.0.0.1:${port}`,
  lines: [
    'ssl.keystore.type=PEM',
    `ssl.keystore.location=${store}`,
    'listener.name.sasl_ssl.sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-512',
    `listener.name.sasl_ssl.plain.sasl.jaas.config=${PLAIN} required user_idea-map="${PASSWORD}";`,
    `listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=${SCRAM} required;`,
  ],
});

/** The wire as the environment of a process would have it. */
function wire(change: Readonly<Record<string, string>> = {}): EventTransport {
  const made = provideEventTransport(
    loadConfig({
      ...{ IDEA_MAP_MODE: 'distributed', NODE_ENV: 'test', KAFKA_BROKERS: kafka.extraAddress ?? '' },
      ...{ KAFKA_PREFIX: 'secured.', KAFKA_PARTITIONS: '1', KAFKA_SSL: 'true', KAFKA_SSL_CA: certificate.ca },
      ...{ KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'idea-map', KAFKA_SASL_PASSWORD: PASSWORD },
      ...change,
    }),
  );
  transports.push(made);
  return made;
}

function anEvent(): EventEnvelope {
  return envelopeSchema.parse({
    ...(JSON.parse(readFileSync(SAMPLE, 'utf8')) as object),
    id: crypto.randomUUID(),
  });
}

/** What whoever runs it reads of a send that fails. */
const refusalOf = (transport: EventTransport) =>
  transport.send('geography', [anEvent()]).then(
    () => 'sent',
    (error: unknown) => describeError(error),
  );

describe('Kafka behind TLS and a password', () => {
  it('carries an event from one process to another', async () => {
    const heard = Promise.withResolvers<EventEnvelope>();
    const handle = (event: EventEnvelope) => Promise.resolve(heard.resolve(event));
    await wire().listen({ service: 'atlas', events: [IdeaLocated], handle });
    const event = anEvent();
    await wire().send('geography', [event]);
    expect(await heard.promise).toEqual(event);
  });

  it('refuses a wrong password, and says so', async () => {
    const refusal = await refusalOf(wire({ KAFKA_SASL_PASSWORD: 'another' }));
    expect(refusal).toContain('KafkaJSSASLAuthenticationError');
  });

  it('refuses a name that it does not know by SCRAM, and says so', async () => {
    const refusal = await refusalOf(wire({ KAFKA_SASL_MECHANISM: 'scram-sha-512' }));
    expect(refusal).toContain('KafkaJSSASLAuthenticationError');
  });

  it('is not trusted where another authority is, and says so', async () => {
    const refusal = await refusalOf(wire({ KAFKA_SSL_CA: another.ca }));
    expect(refusal).toMatch(/SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  });

  it('answers nobody who comes without TLS', async () => {
    expect(await refusalOf(wire({ KAFKA_SSL: 'false' }))).toContain('KafkaJS');
  });
});
