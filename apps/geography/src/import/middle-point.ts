import type { LatLong } from './places-draft.js';

/** Fewer points than this could be one household or one small station: their middle is told to a kilometre only. */
const FEW = 10;

/** The middle of many postcodes, gathered point by point. */
export class MiddlePoint {
  private count = 0;
  private latitude = 0;
  private longitude = 0;

  add(point: LatLong): void {
    this.count++;
    this.latitude += point.latitude;
    this.longitude += point.longitude;
  }

  /** Their mean, to about 100 metres, or to a kilometre where they are few; null where there are none. */
  get(): LatLong | null {
    if (this.count === 0) return null;
    const steps = this.count < FEW ? 100 : 1000;
    const rounded = (sum: number) => Math.round((sum / this.count) * steps) / steps;
    return { latitude: rounded(this.latitude), longitude: rounded(this.longitude) };
  }
}
