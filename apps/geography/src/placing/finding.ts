import type { PlacingWay, Precision } from '@idea-map/contracts';
import type { Point } from './sphere.js';

/** What is known of where something lies, before it is put on the map. */
export interface Finding {
  /** How it was decided. */
  readonly way: PlacingWay;
  /** Slug of the likeliest force. */
  readonly force: string;
  /** Other forces that it may be, most likely first. */
  readonly alternatives: readonly string[];
  /** 0 to 1; what it means is in `confidence.ts`. */
  readonly confidence: number;
  readonly district: string | null;
  /** Where it may be shown, and how fine that is; null where nothing finer than the force may be. */
  readonly shown: (Point & { readonly precision: Extract<Precision, 'DISTRICT' | 'OUTCODE'> }) | null;
  /** The data that decided. */
  readonly dataVersion: string;
}

/** The forces that it may lie in, most likely first. */
export function candidatesOf({ force, alternatives }: Pick<Finding, 'force' | 'alternatives'>): string[] {
  return [force, ...alternatives];
}
