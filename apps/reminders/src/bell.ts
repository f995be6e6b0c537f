/** Rings when something is due. A bell that is lost delays a step until the next sweep, and loses none. */
export abstract class Bell {
  /** Rings at about this instant. Never fails and never waits: the row is saved whether it rings or not. */
  abstract ringAt(due: Date): void;
}
