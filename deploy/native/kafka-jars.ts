import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';

const POM = path.resolve(import.meta.dirname, 'kafka/pom.xml');
const KEPT_LINES = 15;

/**
 * The folder with Kafka's jars, fetched from Maven Central the first time and kept in the user's cache.
 * @throws Error with Maven's last words where they cannot be fetched.
 */
export async function kafkaJars(say: (line: string) => void): Promise<string> {
  const version = /<kafka.version>(.+)<\/kafka.version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';
  const jars = path.join(cacheFolder(), `kafka-${version}`);
  if (existsSync(jars)) return jars;
  mkdirSync(cacheFolder(), { recursive: true });
  const draft = mkdtempSync(path.join(cacheFolder(), 'new-'));
  try {
    say(`Fetching Apache Kafka ${version} from Maven Central, once: about 45 MB.`);
    await runMaven(path.join(draft, 'jars'), say);
    // Somebody else may have been quicker: theirs are the same.
    if (!existsSync(jars)) renameSync(path.join(draft, 'jars'), jars);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return jars;
}

function cacheFolder(): string {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'idea-map');
}

async function runMaven(folder: string, say: (line: string) => void): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  const maven = spawn('mvn', ['-B', '-f', POM, ...goal], { stdio: ['ignore', 'pipe', 'pipe'] });
  const last: string[] = [];
  let fetched = 0;
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > KEPT_LINES) last.shift();
      if (/Downloaded from .*\.jar/.test(line) && ++fetched % 10 === 0) say(`  ${fetched} files`);
    });
  }
  const [code] = (await once(maven, 'close')) as [number | null];
  if (code === 0) return;
  throw new Error(`Kafka cannot be fetched: Maven ended with ${code}. Its last words:\n${last.join('\n')}`);
}
