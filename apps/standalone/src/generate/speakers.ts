import type { Role } from '@idea-map/contracts';
import type { Leg } from './journeys.data.js';
import type { Person } from './nation.js';
import type { Random } from './random.js';

/** Who did something, as a step keeps it. */
export interface Actor {
  readonly byRole: Role | 'AUTHOR';
  readonly byId: string | null;
  readonly byForce: string | null;
}

const contributors = /^(officer|staff|volunteer|broker|deputy)\./;
/** The beginnings of the subjects of those who act for the nation. */
const national = {
  COLLEGE_BROKER: 'college.broker',
  EVALUATOR: 'evaluator',
  EVIDENCE_EDITOR: 'editor',
} as const;

/** The demo people in their roles. Without them everything is done by a role, and nobody is named. */
export class Speakers {
  private readonly contributorsOf: ReadonlyMap<string | null, readonly Person[]>;
  private readonly brokersOf: ReadonlyMap<string | null, readonly Person[]>;
  private readonly everybody: readonly Person[];

  constructor(private readonly people: readonly Person[]) {
    this.everybody = people.filter(({ subject }) => contributors.test(subject));
    this.contributorsOf = Map.groupBy(this.everybody, (person) => person.force);
    const brokers = people.filter(({ subject }) => /^(broker|deputy)\./.test(subject));
    this.brokersOf = Map.groupBy(brokers, (person) => person.force);
  }

  /** Somebody of a force who may be named as an author; null where nobody is known. */
  contributor(force: string | null, random: Random): Person | null {
    const known = this.contributorsOf.get(force);
    return force !== null && known ? random.pick(known) : null;
  }

  /** Somebody of any force. */
  anybody(random: Random): Person | null {
    return this.everybody.length > 0 ? random.pick(this.everybody) : null;
  }

  /** Who makes a move of an idea of a force: the College's brokers stand in where it has none. */
  actor(by: Leg['by'], force: string | null, random: Random): Actor {
    if (by === 'AUTHOR') return { byRole: 'AUTHOR', byId: null, byForce: null };
    if (by === 'BROKER' && force !== null) {
      const brokers = this.brokersOf.get(force);
      return { byRole: 'BROKER', byId: brokers ? random.pick(brokers).id : null, byForce: force };
    }
    const role = by === 'BROKER' ? 'COLLEGE_BROKER' : by;
    const them = this.people.filter(({ subject }) => subject.startsWith(national[role]));
    return { byRole: role, byId: them.length > 0 ? random.pick(them).id : null, byForce: null };
  }
}
