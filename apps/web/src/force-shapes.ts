import { readFileSync } from 'node:fs';

interface ForceShape {
  readonly force: string;
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
  /** From the label's point to the nearest border. */
  readonly room: number;
}
interface Inset {
  readonly force: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly leader: string;
}
interface ForceShapes {
  readonly viewBox: string;
  readonly shapes: readonly ForceShape[];
  readonly insets: readonly Inset[];
}

/** Made by scripts/make-force-shapes.ts. */
export const forceShapes = JSON.parse(
  readFileSync(new URL('../data/force-shapes.json', import.meta.url), 'utf8'),
) as ForceShapes;
