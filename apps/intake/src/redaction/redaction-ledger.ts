import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { TextRedacted } from '@idea-map/contracts';

/**
 * Every redaction, one JSON line each, in a file apart from the database: ids and times, no text and no name. A backup
 * that is restored knows nothing of what was redacted since; this file does, so it must not be restored with it.
 */
export class RedactionLedger {
  constructor(private readonly file: string) {}

  /** Safe on the disk when it resolves. The same redaction may be added more than once. */
  async add(redaction: TextRedacted): Promise<void> {
    mkdirSync(path.dirname(path.resolve(this.file)), { recursive: true });
    const handle = await open(this.file, 'a', 0o600);
    try {
      await handle.appendFile(`${JSON.stringify(redaction)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Each once, in the order in which they were asked for. A line that a crash cut off is passed over. */
  async all(): Promise<TextRedacted[]> {
    if (!existsSync(this.file)) return [];
    const found = new Map<string, TextRedacted>();
    for await (const line of createInterface({ input: createReadStream(this.file) })) {
      const redaction = read(line);
      if (redaction) found.set(redaction.redactionId, redaction);
    }
    return [...found.values()];
  }
}

function read(line: string): TextRedacted | null {
  try {
    return TextRedacted.schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
