import { WrongFile } from './wrong-file.js';

/** What the import needs to know of a force. */
export interface KnownForce {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly territorial: boolean;
  /** The first day on which it is no longer a force, as 2028-04-01. */
  readonly endsOn: string | null;
  readonly successor: string | null;
}

/** Which force an ONS code stands for: by the code, and by its name where ONS has given the force another code. */
export class ForceCodes {
  private readonly byCode = new Map<string, string>();

  /** @param names ONS's own names by code, from lookups. @param today as 2026-11-23 */
  constructor(
    private readonly forces: readonly KnownForce[],
    names: ReadonlyMap<string, string>,
    private readonly today: string,
  ) {
    const withArea = forces.filter(({ territorial }) => territorial);
    const byName = new Map(
      withArea.flatMap((force) => [
        [plain(force.name), force] as const,
        [plain(force.id.replaceAll('-', ' ')), force] as const,
      ]),
    );
    for (const [code, name] of names) this.know(code, byName.get(plain(name)));
    for (const force of withArea) if (force.code) this.know(force.code, force);
  }

  /** The slug of the force that has this code's area today; undefined for a code of no force. */
  find(code: string): string | undefined {
    return this.byCode.get(code);
  }

  /** @throws WrongFile where a file has nothing of a force that has an area today. */
  requireAll(found: ReadonlySet<string>, file: string): void {
    const expected = this.forces.filter((force) => force.territorial && !this.hasEnded(force));
    const missing = expected.map(({ id }) => id).filter((id) => !found.has(id));
    if (missing.length === 0) return;
    throw new WrongFile(
      { file },
      `expected all ${expected.length} forces with a territory, found nothing of ${missing.sort().join(', ')}. ` +
        'If that is right, say --allow-missing.',
    );
  }

  private know(code: string, force: KnownForce | undefined): void {
    if (force) this.byCode.set(code, this.todays(force).id);
  }

  private todays(force: KnownForce): KnownForce {
    const next = this.hasEnded(force) && this.forces.find(({ id }) => id === force.successor);
    return next ? this.todays(next) : force;
  }

  private hasEnded({ endsOn }: KnownForce): boolean {
    return endsOn !== null && endsOn <= this.today;
  }
}

/** "London, City of" and "City of London Police" are one; so are "Devon & Cornwall" and "Devon and Cornwall". */
function plain(name: string): string {
  const turned = name.toLowerCase().replace(/^(.+), (city of)$/, '$2 $1');
  const words =
    turned
      .split('/')[0]
      ?.replaceAll('&', ' and ')
      .match(/[a-z]+/g) ?? [];
  return words.filter((word) => !['police', 'constabulary', 'service'].includes(word)).join(' ');
}
