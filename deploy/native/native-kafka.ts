import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-ports.js';
import { kafkaJars } from './kafka-jars.js';
import { TiedProcess } from './tied-process.js';

export interface KafkaPlan {
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Another listener beside the plain one, as lines of a broker's properties. */
  readonly extra?: (port: number) => { readonly listener: string; readonly lines: readonly string[] };
}

export interface NativeKafka {
  readonly process: TiedProcess;
  readonly address: string;
  /** Of the extra listener. */
  readonly extraAddress: string | null;
}

const CLUSTER_ID = 'idea-map-native-stack0';
const JVM = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Djava.awt.headless=true',
];

/** A real Apache Kafka of one node in KRaft mode, ready to be started; its topics lie under the folder. */
export async function planKafka(plan: KafkaPlan): Promise<NativeKafka> {
  const jars = await kafkaJars(plan.say);
  const [port, controller, other] = [await freePort(), await freePort(), await freePort()];
  const extra = plan.extra?.(other);
  const data = path.join(plan.folder, 'data');
  mkdirSync(plan.folder, { recursive: true });
  const file = path.join(plan.folder, 'server.properties');
  writeFileSync(file, properties({ data, port, controller, extra }).join('\n'), { mode: 0o600 });
  const java = ['java', ...JVM, '-cp', path.join(jars, '*')];
  if (!existsSync(path.join(data, 'meta.properties'))) await format(java, file);
  const program = {
    ...{ name: 'kafka', command: [...java, 'kafka.Kafka', file] },
    ...{ log: path.join(plan.folder, 'kafka.log'), healthy: () => answers(port) },
  };
  return {
    process: new TiedProcess(program),
    address: `127.0.0.1:${port}`,
    extraAddress: extra ? `127.0.0.1:${other}` : null,
  };
}

async function format([java = '', ...args]: readonly string[], file: string): Promise<void> {
  await promisify(execFile)(java, [
    ...args,
    'kafka.tools.StorageTool',
    'format',
    '-t',
    CLUSTER_ID,
    '-c',
    file,
  ]);
}

function properties({ data, port, controller, extra }: Given): string[] {
  const listeners = [`PLAINTEXT://127.0.0.1:${port}`, ...(extra ? [extra.listener] : [])];
  return [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controller}`,
    'controller.listener.names=CONTROLLER',
    `listeners=${listeners.join(',')},CONTROLLER://127.0.0.1:${controller}`,
    'inter.broker.listener.name=PLAINTEXT',
    'listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL',
    `log.dirs=${data}`,
    'num.partitions=12',
    'auto.create.topics.enable=false',
    'offsets.topic.replication.factor=1',
    'offsets.topic.num.partitions=4',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    // A group that starts waits for nobody else.
    'group.initial.rebalance.delay.ms=0',
    'log.cleaner.dedupe.buffer.size=16777216',
    ...(extra?.lines ?? []),
  ];
}

interface Given {
  readonly data: string;
  readonly port: number;
  readonly controller: number;
  readonly extra: ReturnType<NonNullable<KafkaPlan['extra']>> | undefined;
}

/** Asks for the versions of its API (key 18, version 0), which a broker answers once it works. */
async function answers(port: number): Promise<void> {
  const question = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, 0xff, 0xff]);
  await new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    socket.setTimeout(2000, () => socket.destroy(new Error('No answer.')));
    socket.once('data', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
    socket.once('close', () => {
      reject(new Error('Closed.'));
    });
  });
}
