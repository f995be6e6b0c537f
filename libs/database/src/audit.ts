import { v7 as uuid } from 'uuid';
import type { ServiceName } from '@idea-map/contracts';
import { currentContext } from '@idea-map/runtime';
import type { LastWrite } from './last-statement.js';

/** What a use case adds to the record; the rest comes from the call that is served. */
export interface AuditDetail {
  /** Left out: that of the command which is answered, whose one entry this completes. */
  readonly operation?: string;
  /** The id of what was decided on or read: an idea, a person, a grant. */
  readonly subject?: string | null;
  /** The idea that it is about, where that is not the subject. */
  readonly idea?: string | null;
  /** Whose force's data officers account for it. Left out: the force of the one who acts. */
  readonly force?: string | null;
  /** Left out: the caller. For the author of an idea that does not name them: the idea's handle. */
  readonly who?: string;
  /** Checked words; never an idea's own text. */
  readonly why?: string | null;
  /** The rule or duty that it rests on. */
  readonly basis?: string | null;
}

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly role: string | null;
  readonly force: string | null;
  readonly operation: string;
  readonly subject: string | null;
  readonly idea: string | null;
  readonly why: string | null;
  readonly basis: string | null;
}

/** An entry for what was done now: by the caller of the context, else by the service itself. */
export function auditRow(service: ServiceName, detail: AuditDetail, now: Date): AuditRow {
  const { actor } = currentContext();
  return {
    id: uuid({ msecs: now.getTime() }),
    at: now,
    who: detail.who ?? actor?.id ?? service,
    role: actor?.role ?? null,
    force: detail.force === undefined ? (actor?.force ?? null) : detail.force,
    operation: detail.operation ?? service,
    subject: detail.subject ?? null,
    idea: detail.idea ?? null,
    why: detail.why ?? null,
    basis: detail.basis ?? null,
  };
}

/** All that a transaction records. */
export function auditWrite(rows: readonly AuditRow[]): LastWrite {
  return {
    sql: (parameter) =>
      `insert into audit (id, at, who, role, force, operation, subject, idea, why, basis)
       select id, at, who, role, force, operation, subject, idea, why, basis
       from jsonb_to_recordset(${parameter}::jsonb) as e (id uuid, at timestamptz, who text, role text, force text,
         operation text, subject text, idea uuid, why text, basis text)`,
    value: JSON.stringify(rows),
  };
}
