import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '@idea-map/runtime';

/** The head of a service's chain of the record, as it was when somebody looked. */
export interface Noted {
  readonly head: string;
  readonly entries: number;
  /** An instant, ISO 8601. */
  readonly at: string;
}
interface Seen {
  readonly service: string;
  readonly entries: number;
  readonly intact: boolean;
  readonly head: string | null;
  /** Those of the noted heads that are in the chain. */
  readonly heads: readonly string[];
}
type ByService = Readonly<Record<string, Noted>>;

/** What the last look at the record noted, in a file outside the database: a chain that was cut off lacks it. */
export class NotedHeads {
  private constructor(
    private readonly file: string,
    private readonly system: string,
    private readonly all: Readonly<Record<string, ByService>>,
  ) {}

  /** Of the system at IDEA_MAP_URL, else of the one on the data folder. @throws SyntaxError where the file is damaged */
  static read(env: Readonly<Record<string, string | undefined>>): NotedHeads {
    const file = path.join(loadConfig(env).IDEA_MAP_DATA, 'audit-heads.json');
    const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, ByService>) : {};
    return new NotedHeads(file, env['IDEA_MAP_URL'] ?? 'here', all);
  }

  private get mine(): ByService {
    return this.all[this.system] ?? {};
  }

  get hashes(): string[] {
    return Object.values(this.mine).map(({ head }) => head);
  }

  /** What was noted of a service and is no longer in its chain; null where it is, or nothing was. */
  lostFrom({ service, heads }: Seen): Noted | null {
    const noted = this.mine[service];
    return noted && !heads.includes(noted.head) ? noted : null;
  }

  /** Notes the heads of the chains that are whole; what was noted of another stays, so that it is told again. */
  keep(seen: readonly Seen[], at = new Date().toISOString()): void {
    const now = seen.flatMap((one): [string, Noted][] =>
      one.head !== null && one.intact && !this.lostFrom(one)
        ? [[one.service, { head: one.head, entries: one.entries, at }]]
        : [],
    );
    const all = { ...this.all, [this.system]: { ...this.mine, ...Object.fromEntries(now) } };
    writeFileSync(this.file, `${JSON.stringify(all, null, 2)}\n`);
  }
}
