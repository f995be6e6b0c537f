import { createReadStream, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { TextRedacted } from '@idea-map/contracts';

const ENDING = '.jsonl';

/**
 * Every redaction, one JSON line each, in a file apart from the database: ids and times, no text and no name. A backup
 * that is restored knows nothing of what was redacted since; this file does, so it must not be restored with it.
 * Where it is a folder that replicas share, each writes a file of its own there and reads all of them: over a network
 * two machines that append to one file may write over each other.
 */
export class RedactionLedger {
  /** @param place a file, or a folder that is there */
  constructor(private readonly place: string) {}

  /** Safe on the disk when it resolves. The same redaction may be added more than once. */
  async add(redaction: TextRedacted): Promise<void> {
    const file = this.isShared ? path.join(this.place, `${os.hostname()}${ENDING}`) : this.place;
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.appendFile(`${JSON.stringify(redaction)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Each once, in the order in which they were asked for. A line that a crash cut off is passed over. */
  async all(): Promise<TextRedacted[]> {
    const found = new Map<string, TextRedacted>();
    for (const file of this.files) {
      for await (const line of createInterface({ input: createReadStream(file) })) {
        const redaction = read(line);
        if (redaction) found.set(redaction.redactionId, redaction);
      }
    }
    return [...found.values()].sort((one, other) => one.redactedAt.localeCompare(other.redactedAt));
  }

  private get isShared(): boolean {
    return existsSync(this.place) && statSync(this.place).isDirectory();
  }

  private get files(): readonly string[] {
    if (!existsSync(this.place)) return [];
    if (!this.isShared) return [this.place];
    return readdirSync(this.place)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => path.join(this.place, name));
  }
}

function read(line: string): TextRedacted | null {
  try {
    return TextRedacted.schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
