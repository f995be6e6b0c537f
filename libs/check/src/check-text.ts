import type { CheckOutcome } from '@idea-map/contracts';
import { emailsIn } from './detectors/email.js';
import { gravest, type Finding } from './finding.js';

export interface TextCheck {
  readonly outcome: CheckOutcome;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** The check before publication of one text: what points at a person, or may not be kept here. Pure. */
export function checkText(text: string): TextCheck {
  const findings = emailsIn(text).map((place): Finding => ({
    ...place,
    type: 'EMAIL',
    action: 'BLOCK',
    advice: 'LEAVE_OUT',
    link: null,
  }));
  return { outcome: gravest(findings.map((finding) => finding.action)), findings };
}
