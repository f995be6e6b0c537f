const EVERY_ON_A_TERMINAL = 500;
const EVERY_IN_A_LOG = 5000;

export interface ProgressTarget {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Tells how a file is getting on: how far, how fast, how long still. */
export class Progress {
  private readonly started: number;
  private last: number;

  /** @param now in milliseconds, on a clock that only goes forwards. */
  constructor(
    private readonly total: number,
    private readonly to: ProgressTarget,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = this.last = now();
  }

  /** @param bytes read so far. */
  tell(bytes: number, rows: number): void {
    const now = this.now();
    if (now - this.last < (this.to.isTTY ? EVERY_ON_A_TERMINAL : EVERY_IN_A_LOG)) return;
    this.last = now;
    this.line(progressLine({ bytes, rows, total: this.total, seconds: (now - this.started) / 1000 }));
  }

  say(sentence: string): void {
    this.line(sentence);
    if (this.to.isTTY) this.to.write('\n');
  }

  private line(text: string): void {
    this.to.write(this.to.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  }
}

export interface Standing {
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
  readonly seconds: number;
}

/** As "34%, 918,000 rows, 91,800 a second, 20 seconds left". */
export function progressLine({ bytes, total, rows, seconds }: Standing): string {
  const share = total > 0 ? Math.min(1, bytes / total) : 0;
  const left = share > 0 ? Math.ceil((seconds * (1 - share)) / share) : null;
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const parts = [`${Math.floor(share * 100)}%`, `${grouped(rows)} rows`, `${grouped(rate)} a second`];
  if (left !== null) parts.push(`${grouped(left)} ${left === 1 ? 'second' : 'seconds'} left`);
  return parts.join(', ');
}

/** 2700000 as 2,700,000. */
export function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
