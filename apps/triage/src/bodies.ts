import { Injectable } from '@nestjs/common';
import { GetOrganisations, GetPeople } from '@idea-map/contracts';
import { Requests } from '@idea-map/messaging';
import { Conflict } from '@idea-map/runtime';

/** Bodies and people, which are the directory's: asked before a transaction opens, so that none waits for it. */
@Injectable()
export class Bodies {
  constructor(private readonly requests: Requests) {}

  /** Whether a body can be made to answer an idea: a national one, or one that a commissioner or mayor heads. */
  async canAnswer(id: string): Promise<boolean> {
    const [found] = await this.requests.read(GetOrganisations, { ids: [id] });
    return found?.kind === 'NATIONAL' || found?.kind === 'LOCAL_POLICING_BODY';
  }

  /** The bodies that oversee these forces: a commissioner's or mayor's office, where there is one. */
  async overseers(forces: readonly string[]): Promise<string[]> {
    const asked = forces.map((force) => `lpb-${force}`);
    const found = await this.requests.read(GetOrganisations, { ids: asked });
    return found.filter(({ kind }) => kind === 'LOCAL_POLICING_BODY').map(({ id }) => id);
  }

  /** A person's name to show; null where the directory does not know them, or is away. */
  async nameOf(person: string): Promise<string | null> {
    const found = await this.requests.read(GetPeople, { ids: [person] }).catch(() => []);
    return found[0]?.name ?? null;
  }

  /** Runs a rule; a refusal that tells who has a case tells it by their name. */
  async naming<Result>(rule: () => Result): Promise<Result> {
    try {
      return rule();
    } catch (error) {
      const holder = error instanceof Conflict ? error.details['holder'] : undefined;
      if (!(error instanceof Conflict) || typeof holder !== 'string') throw error;
      throw new Conflict(error.message, { holder: (await this.nameOf(holder)) ?? 'another broker' });
    }
  }
}
