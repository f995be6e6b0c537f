import type { CheckOutcome } from '@idea-map/contracts';
import type { Detector, Place } from './detector.js';
import { detectors } from './detectors.js';
import { gravest, type Finding } from './finding.js';
import { normalised, type Normalised } from './normalised.js';

export interface TextCheck {
  readonly outcome: CheckOutcome;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** The check before publication of one text: what points at a person, or may not be kept here. Pure. */
export function checkText(given: string): TextCheck {
  const text = normalised(given);
  const taken = new Taken(text.text.length);
  const findings = detectors.flatMap((detector) =>
    detector
      .find(text)
      .filter((place) => taken.take(detector, place))
      .map((place) => findingOf({ detector, place }, text)),
  );
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return { outcome: gravest(findings.map((finding) => finding.action)), findings };
}

/** Which units of the text have their finding: one alone, but of the types that stand besides others. */
class Taken {
  private readonly places = new Map<string, Uint8Array>();

  constructor(private readonly length: number) {}

  /** Whether the place was free; from now on it is not. */
  take({ type, besides }: Detector, { start, end }: Place): boolean {
    const key = besides ? type : '';
    const units = this.places.get(key) ?? new Uint8Array(this.length);
    this.places.set(key, units);
    if (units.subarray(start, end).includes(1)) return false;
    units.fill(1, start, end);
    return true;
  }
}

interface Found {
  readonly detector: Detector;
  readonly place: Place;
}

function findingOf({ detector, place }: Found, text: Normalised): Finding {
  return {
    type: detector.type,
    start: text.startOf(place.start),
    end: text.endOf(place.end),
    action: place.action ?? detector.action,
    advice: detector.advice,
    link: detector.link ?? null,
  };
}
