import type { Language } from '@idea-map/contracts';

export interface Mail {
  /** Names this mail to whoever takes it: the same one is taken once. */
  readonly reference: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
}

/** Why a mail was not taken. */
export class MailNotTaken extends Error {
  /**
   * @param kind LATER: certainly not taken, and another try may do · NEVER: the address refuses it for good · UNKNOWN: it
   *   may have been taken
   */
  constructor(readonly kind: 'LATER' | 'NEVER' | 'UNKNOWN') {
    super(`The mail was not taken: ${kind}.`);
  }
}

/** Hands mail to whoever carries it. One driver for each. */
export abstract class MailCourier {
  /** @throws MailNotTaken */
  abstract send(mail: Mail): Promise<void>;

  /** Whether a mail of this reference was taken before; null where the carrier cannot say. */
  abstract wasTaken(reference: string): Promise<boolean | null>;
}
