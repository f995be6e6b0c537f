import { STYLE } from './asset.js';
import type { RawFile } from './citations.js';

/** Where the style for paper alone is: it knows the host, which files of assets do not. */
export const PAPER_STYLE = '/paper.css';

/** Sets what stands before a path on paper, so that whoever reads it there can type the whole address. */
export function paperStyle(site: string): RawFile {
  return { type: STYLE, body: `:root { --site: ${JSON.stringify(site.replace(/\/$/, ''))}; }\n` };
}
