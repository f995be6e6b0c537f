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

/** Their subjects. Those of a force end in its name. */
const contributors = /^(officer|staff|volunteer|broker|deputy)\./;
const brokers = /^(broker|deputy)\./;
const leaders = /^leader\./;
const national = {
  COLLEGE_BROKER: /^college\.broker/,
  EVALUATOR: /^evaluator/,
  EVIDENCE_EDITOR: /^editor/,
} as const;

/** The demo people in their roles. Without them everything is done by a role, and nobody is named. */
export class Speakers {
  private readonly contributorsOf: ReadonlyMap<string | null, readonly Person[]>;
  private readonly brokersOf: ReadonlyMap<string | null, readonly Person[]>;
  private readonly everybody: readonly Person[];
  private readonly leaders: ReadonlyMap<string, Person>;
  private readonly nationals: Readonly<Record<keyof typeof national, readonly Person[]>>;

  constructor(people: readonly Person[]) {
    const those = (subjects: RegExp) => people.filter(({ subject }) => subjects.test(subject));
    this.everybody = those(contributors);
    this.contributorsOf = Map.groupBy(this.everybody, (person) => person.force);
    this.brokersOf = Map.groupBy(those(brokers), (person) => person.force);
    this.leaders = new Map(those(leaders).map((person) => [person.subject.replace(leaders, ''), person]));
    this.nationals = {
      COLLEGE_BROKER: those(national.COLLEGE_BROKER),
      EVALUATOR: those(national.EVALUATOR),
      EVIDENCE_EDITOR: those(national.EVIDENCE_EDITOR),
    };
  }

  /** Somebody of a force who may be named as an author; null where nobody is known. */
  contributor(force: string | null, random: Random): Person | null {
    const known = this.contributorsOf.get(force);
    return force !== null && known ? random.pick(known) : null;
  }

  hasBrokers(force: string | null): boolean {
    return this.brokersOf.has(force);
  }

  /** Somebody of any force. */
  anybody(random: Random): Person | null {
    return this.everybody.length > 0 ? random.pick(this.everybody) : null;
  }

  /** Who speaks for a national body; null where nobody is known. */
  leader(body: string): Person | null {
    return this.leaders.get(body) ?? null;
  }

  /**
   * Who makes a move of an idea of a force: the College's brokers stand in where it has none. Whoever held the first key
   * does not hold the second.
   */
  actor(by: Leg['by'], idea: { force: string | null; firstKey?: string | null }, random: Random): Actor {
    const { force, firstKey = null } = idea;
    if (by === 'AUTHOR') return { byRole: 'AUTHOR', byId: null, byForce: null };
    if (by === 'BROKER' && force !== null) {
      const brokers = this.brokersOf.get(force);
      return { byRole: 'BROKER', byId: brokers ? random.pick(brokers).id : null, byForce: force };
    }
    const role = by === 'BROKER' ? 'COLLEGE_BROKER' : by;
    const them = this.nationals[role].filter(({ id }) => role !== 'COLLEGE_BROKER' || id !== firstKey);
    return { byRole: role, byId: them.length > 0 ? random.pick(them).id : null, byForce: null };
  }
}
