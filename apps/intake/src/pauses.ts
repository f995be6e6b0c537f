import type { Stage } from '@idea-map/contracts';
import { londonDay } from '@idea-map/runtime';
import type { PauseEntity } from './pause.entity.js';
import { standings } from './stages.js';

/** Until when an idea's clock stands still, and why: while that day is to come, and its stage's clock is the one. */
export function standsStill(pause: PauseEntity | null, stage: Stage, now: Date) {
  const isOn = pause !== null && pause.until > londonDay(now) && standings[stage].policy === pause.policy;
  return { pausedUntil: isOn ? pause.until : null, pauseReason: isOn ? pause.reason : null };
}
