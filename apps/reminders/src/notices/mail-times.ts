import type { Delivery } from '@idea-map/contracts';
import { londonDay, londonInstant } from '@idea-map/runtime';

export const DEFAULT_DELIVERY: Delivery = 'DAILY';
const DAY = 86_400_000;
const MONDAY = 1;
/** Digests go at 8 in the morning, London time. */
const HOUR = 8;

/** When a notice of now goes by mail: at once, with the next digest, or never. */
export function mailDue(delivery: Delivery, now: Date): Date | null {
  if (delivery === 'OFF') return null;
  if (delivery === 'AT_ONCE') return now;
  for (let day = now; ; day = new Date(day.getTime() + DAY)) {
    const digest = londonInstant(londonDay(day), HOUR);
    const isItsDay = delivery === 'DAILY' || digest.getUTCDay() === MONDAY;
    if (digest > now && isItsDay) return digest;
  }
}
