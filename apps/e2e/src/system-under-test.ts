import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DemoIssuer } from '@idea-map/identity';
import { Clock, parseDuration } from '@idea-map/runtime';
import { createTestDatabase, type TestDatabase } from '@idea-map/testing';
import { Caller } from './api.js';
import { DefaultMode } from './default-mode.js';

/**
 * Where the suites run. By default each starts the built default mode for itself, empty. With IDEA_MAP_E2E_URL they
 * ask the system at that address, which runs already; IDEA_MAP_E2E_DATA then names the data folder whose demo issuer
 * it trusts. Suites that share a system count the same ideas: run them one after another, with --runInBand.
 */
// eslint-disable-next-line no-restricted-properties -- the suites' settings, and what a process they start inherits
const environment = process.env;

export interface StartOptions {
  /** On a database of the test run, whose rows the suite can then count; else on the embedded Postgres. */
  readonly database?: TestDatabase;
  readonly settings?: Readonly<Record<string, string>>;
}

export class SystemUnderTest {
  private constructor(
    readonly url: string,
    /** The process, where it is ours to look into. */
    readonly process: DefaultMode | null,
    private readonly issuer: DemoIssuer,
    private readonly clock: Clock,
    private readonly dispose: () => Promise<unknown>,
  ) {}

  static async start({ database, settings = {} }: StartOptions = {}): Promise<SystemUnderTest> {
    const { IDEA_MAP_E2E_URL: url, IDEA_MAP_E2E_DATA: folder } = environment;
    if (!url) return startDefaultMode(newDataFolder(), { database, settings, owned: true });
    const issuer = await DemoIssuer.open(folder ?? '.data');
    return new SystemUnderTest(url, null, issuer, new Clock(), () => Promise.resolve());
  }

  /** The default mode on a folder that is there already, as after a crash. */
  static on(data: string, settings: StartOptions['settings'] = {}): Promise<SystemUnderTest> {
    return startDefaultMode(data, { settings, owned: false });
  }

  /** Somebody of the demo people: `officer.kent`. */
  async as(person: string): Promise<Caller> {
    return this.bearing(await this.token(person));
  }

  get nobody(): Caller {
    return new Caller(this.url);
  }

  bearing(token: string): Caller {
    return new Caller(this.url, { authorization: `Bearer ${token}` });
  }

  /** @param at when it was signed, on the application's clock; it is good for 12 hours from then. */
  token(person: string, at = this.clock.now()): Promise<string> {
    return this.issuer.sign(person, at);
  }

  async get(page: string): Promise<{ status: number; text: string }> {
    const response = await fetch(`${this.url}${page}`);
    return { status: response.status, text: await response.text() };
  }

  async stop(): Promise<void> {
    await this.dispose();
  }

  /** @internal */
  static async of(started: { process: DefaultMode; data: string; shift: number; dispose: () => Promise<unknown> }) {
    const url = await started.process.ready();
    const issuer = await DemoIssuer.open(started.data);
    return new SystemUnderTest(url, started.process, issuer, new Clock(started.shift), started.dispose);
  }
}

/** An empty folder, through which the account that runs Postgres may pass. */
export function newDataFolder(): string {
  const data = mkdtempSync(path.join(os.tmpdir(), 'idea-map-e2e-'));
  chmodSync(data, 0o711);
  return data;
}

/** Starts the process and returns at once. */
export function launch(data: string, settings: StartOptions['settings'] = {}): DefaultMode {
  const own = { PORT: '0', IDEA_MAP_DATA: data, IDEA_MAP_MODE: 'embedded', IDEA_MAP_SEED: 'none', DATABASE_URL: '' };
  return DefaultMode.launch({ ...environment, ...own, ...settings });
}

async function startDefaultMode(
  data: string,
  { database, settings = {}, owned }: StartOptions & { readonly owned: boolean },
): Promise<SystemUnderTest> {
  const url: Record<string, string> = database ? { DATABASE_URL: database.url } : {};
  const started = launch(data, { ...url, ...settings });
  const dispose = async () => {
    await started.end('SIGTERM');
    if (owned) rmSync(data, { recursive: true, force: true });
  };
  try {
    const shift = parseDuration(settings['TIME_SHIFT'] ?? 'PT0S');
    return await SystemUnderTest.of({ process: started, data, shift, dispose });
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A database whose rows a suite counts; null where the system has its own. */
export async function databaseToCount(): Promise<TestDatabase | undefined> {
  return environment['IDEA_MAP_E2E_URL'] ? undefined : createTestDatabase();
}
