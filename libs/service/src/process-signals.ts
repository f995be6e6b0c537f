import { Logger } from '@nestjs/common';
import { describeError } from '@idea-map/runtime';

const PATIENCE = 20_000;

/** Ends the process cleanly on SIGTERM or SIGINT: what is under way is finished, then it exits with 0. */
export function stopOnSignals(stop: () => Promise<void>): void {
  const log = new Logger('Process');
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    const late = setTimeout(() => {
      log.error('Stopping took too long: the process ends now.');
      process.exit(1);
    }, PATIENCE);
    late.unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(`Stopping failed: ${describeError(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** Starts a process; where it cannot be, its log ends with the sentence that says why, and it ends with 1. */
export async function startOrRefuse(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
