import type { ForceEntity } from './force.entity.js';

/** The forces as they are on a day: what is placed in one that has ended lies in its successor. */
export class ForcesInBeing {
  private readonly forces: ReadonlyMap<string, ForceEntity>;

  /** `today` is a calendar day. */
  constructor(
    forces: readonly ForceEntity[],
    private readonly today: string,
  ) {
    this.forces = new Map(forces.map((force) => [force.id, force]));
  }

  /** The force of this slug, or who took its place; null where there is none. */
  of(slug: string): ForceEntity | null {
    let force = this.forces.get(slug);
    // A circle is refused when a force ends; a bound costs nothing.
    for (let turn = 0; force?.successor && this.hasEnded(force) && turn < this.forces.size; turn++) {
      force = this.forces.get(force.successor);
    }
    return force ?? null;
  }

  private hasEnded({ endsOn }: ForceEntity): boolean {
    return endsOn !== null && endsOn <= this.today;
  }
}
