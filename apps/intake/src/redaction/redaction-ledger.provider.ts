import path from 'node:path';
import type { Config } from '@idea-map/runtime';
import { RedactionLedger } from './redaction-ledger.js';

/** The ledger where it is configured, else under the data folder. Every replica of intake writes to the same file. */
export function provideRedactionLedger(config: Config): RedactionLedger {
  return new RedactionLedger(config.REDACTION_LEDGER ?? path.join(config.IDEA_MAP_DATA, 'redactions.jsonl'));
}
