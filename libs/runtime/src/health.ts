export interface ComponentHealth {
  readonly name: string;
  readonly status: 'up' | 'down';
  readonly detail?: string;
}

type Check = () => Promise<string | undefined>;

/** What this process is made of, and whether each part works. One for a process; services add their parts. */
export class HealthRegistry {
  private readonly checks = new Map<string, Check>();

  /** A check resolves with a short detail, or rejects with a sentence; it is given two seconds. */
  add(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  async report(): Promise<{ status: 'up' | 'down'; components: readonly ComponentHealth[] }> {
    const components = await Promise.all([...this.checks].map(([name, check]) => examine(name, check)));
    return { status: components.every((part) => part.status === 'up') ? 'up' : 'down', components };
  }
}

async function examine(name: string, check: Check): Promise<ComponentHealth> {
  const late = AbortSignal.timeout(2000);
  try {
    const detail = await Promise.race([
      check(),
      new Promise<never>((_, reject) => {
        late.addEventListener('abort', () => {
          reject(new Error('No answer within two seconds.'));
        });
      }),
    ]);
    return detail === undefined ? { name, status: 'up' } : { name, status: 'up', detail };
  } catch (error) {
    return { name, status: 'down', detail: error instanceof Error ? error.message : 'unknown error' };
  }
}
