import { ours, SCRIPT } from './asset.js';
import type { RawFile } from './citations.js';

/** The address of the script that keeps the offline form; a browser takes it for addresses under /submit alone. */
export const OFFLINE_WORKER = '/submit-worker.js';

export const offlineWorker: RawFile = { type: SCRIPT, body: ours('submit-worker.js', SCRIPT).content };
/** All that it may do: fetch from this site. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";
