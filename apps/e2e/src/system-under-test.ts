import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DemoIssuer } from '@idea-map/identity';
import { Clock, parseDuration } from '@idea-map/runtime';
import { createTestDatabase } from '@idea-map/testing';
import { Caller } from './api.js';
import { emptyFolder, preparedFolder } from './data-folders.js';
import { DefaultMode, MAIN } from './default-mode.js';

/**
 * Where the suites run. By default each starts the built default mode for itself, empty. With IDEA_MAP_E2E_URL they
 * ask the system at that address, which runs already; IDEA_MAP_E2E_DATA then names the data folder whose demo issuer
 * it trusts, and IDEA_MAP_E2E_PROCESSES the addresses of its processes. Suites that share a system count the same ideas: run them one after another, with --runInBand.
 */
// eslint-disable-next-line no-restricted-properties -- the suites' settings, and what a process they start inherits
const environment = process.env;

/** For a hook that starts a system, in milliseconds: a busy machine takes long. */
export const START = 120_000;

type Settings = Readonly<Record<string, string>>;
export type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;

interface Parts {
  readonly url: string;
  /** The process, where it is ours to look into. */
  readonly process: DefaultMode | null;
  readonly issuer: DemoIssuer;
  readonly clock: Clock;
  readonly logs: Logs;
  /** Where people are told that it is. */
  readonly site: string;
}

export class SystemUnderTest {
  private constructor(private readonly parts: Parts) {}

  /** One that is empty, or the one that runs already. On a given database a suite can count its rows. */
  static async start(settings: Settings = {}): Promise<SystemUnderTest> {
    const { IDEA_MAP_E2E_URL: url, IDEA_MAP_E2E_DATA: folder = '.data' } = environment;
    if (!url) {
      const data = settings['DATABASE_URL'] ? emptyFolder() : await newDataFolder();
      return SystemUnderTest.on(data, settings);
    }
    return new SystemUnderTest({
      url,
      process: null,
      issuer: await DemoIssuer.open(folder),
      clock: new Clock(),
      logs: new Logs(path.join(folder, 'logs')),
      site: url,
    });
  }

  /** The default mode on this data folder, whatever is in it. */
  static async on(data: string, settings: Settings = {}): Promise<SystemUnderTest> {
    const process = launch(data, settings);
    const clock = new Clock(parseDuration(settings['TIME_SHIFT'] ?? 'PT0S'));
    const url = await process.ready();
    return new SystemUnderTest({
      ...{ url, process, clock, logs: new Logs(null) },
      issuer: await DemoIssuer.open(data),
      site: settings['PUBLIC_URL'] ?? url,
    });
  }

  get url(): string {
    return this.parts.url;
  }

  get site(): string {
    return this.parts.site;
  }

  /** Whose keys it trusts. */
  get issuer(): DemoIssuer {
    return this.parts.issuer;
  }

  /** The process, or null where it is not ours to look into. */
  get process(): DefaultMode | null {
    return this.parts.process;
  }

  get nobody(): Caller {
    return this.bearing(null);
  }

  /** Somebody of the demo people: `officer.kent`. */
  async as(person: string): Promise<Caller> {
    return this.bearing(await this.token(person));
  }

  bearing(token: string | null): Caller {
    return new Caller(this.url, token === null ? {} : { authorization: `Bearer ${token}` });
  }

  /** @param at when it was signed, on the application's clock; it is good for 12 hours from then. */
  token(person: string, at = this.parts.clock.now()): Promise<string> {
    return this.parts.issuer.sign(person, at);
  }

  /** A page of operations: `/info`. */
  async page(at: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`${this.url}${at}`);
    return { status: response.status, text: await response.text() };
  }

  /** What its processes count, all of them together. */
  async metrics(): Promise<string> {
    return (await this.metricsByProcess()).join('\n');
  }

  metricsByProcess(): Promise<string[]> {
    const { IDEA_MAP_E2E_PROCESSES: all } = environment;
    const urls = this.process || !all ? [this.url] : all.split(',');
    return Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
  }

  /** What its processes wrote since this suite began. */
  output(): string {
    return this.process?.output ?? this.parts.logs.sinceBeginning();
  }

  /** Ends the process, if it is ours. */
  async stop(): Promise<void> {
    await this.process?.end('SIGTERM');
  }
}

/** The logs of processes that run already, from where they stood when a suite began. */
class Logs {
  private readonly began = new Map<string, number>();

  constructor(private readonly folder: string | null) {
    for (const file of this.files()) this.began.set(file, statSync(file).size);
  }

  sinceBeginning(): string {
    return this.files()
      .map((file) => readFileSync(file).subarray(this.began.get(file) ?? 0))
      .join('\n');
  }

  private files(): string[] {
    if (this.folder === null || !existsSync(this.folder)) return [];
    return readdirSync(this.folder).map((name) => path.join(this.folder ?? '', name));
  }
}

/**
 * Where a suite listens for what a system sends out, to the address in this variable: the port that one that runs already
 * was told, or any where the suite starts its own.
 */
export function portToListenOn(variable: string): number {
  const given = environment['IDEA_MAP_E2E_URL'] ? environment[variable] : undefined;
  return given === undefined ? 0 : Number(new URL(given).port);
}

/** A data folder as the first start of this build leaves it: everybody known, and no idea. */
export function newDataFolder(): Promise<string> {
  return preparedFolder(MAIN, async (data) => {
    const process = launch(data);
    await process.ready();
    await process.end('SIGTERM');
  });
}

/** Starts the default mode, without the example ideas, and returns at once. */
export function launch(data: string, settings: Settings = {}): DefaultMode {
  const own = {
    PORT: '0',
    IDEA_MAP_DATA: data,
    IDEA_MAP_MODE: 'embedded',
    IDEA_MAP_SEED: 'none',
    DATABASE_URL: '',
    // Where a system that runs already is: its pages would lead there.
    PUBLIC_URL: '',
  };
  return DefaultMode.launch({ ...environment, ...own, ...settings });
}

/** The database of the system under test: a new one for it, or the one of that which runs already. */
export async function databaseToSearch(): Promise<TestDatabase> {
  const { IDEA_MAP_E2E_URL: running, IDEA_MAP_TEST_DATABASE: url } = environment;
  return running && url ? { url, drop: async () => {} } : createTestDatabase();
}

/** A database whose rows a suite can count; null where the system under test has its own. */
export async function databaseToCount(): Promise<TestDatabase | null> {
  return environment['IDEA_MAP_E2E_URL'] ? null : createTestDatabase();
}
