import type { Arm, Period, PlannedOutcome, TestView } from '@idea-map/contracts';
import { minimumDetectableEffect } from './detectable.js';
import { groupsOf, periodsOf, tasksOf, type PlannedSite } from './protocol.js';
import { smsLevel } from './sms-level.js';
import type { TestEntity } from './test.entity.js';

/** A figure's place in a test: which outcome, where and when. */
export interface FigurePlace {
  readonly outcome: string;
  readonly site: string;
  readonly period: Period;
}

/** A test with its sites, its departures and which figures are recorded, as one row. */
export interface TestRow extends Omit<TestEntity, 'evaluatorForces'> {
  readonly sites: readonly PlannedSite[] | null;
  readonly departures:
    | readonly { readonly at: string; readonly what: string; readonly why: string; readonly by: string }[]
    | null;
  readonly figures: readonly FigurePlace[] | null;
}

export const TEST_COLUMNS = `t.id, t.idea_id as "ideaId", t.state, t.evaluator, t.protocol,
  t.protocol_text as "protocolText", t.protocol_hash as "protocolHash", t.planned_at as "plannedAt",
  t.started_at as "startedAt", t.stopped_at as "stoppedAt", t.stop_reason as "stopReason",
  t.completed_at as "completedAt", t.completed_by as "completedBy", t.results, t.sms, t.sms_reason as "smsReason",
  t.finding, t.conclusion, t.limitations,
  (select jsonb_agg(jsonb_build_object('id', s.id, 'force', s.force, 'arm', s.arm, 'label', s.label)
    order by s.arm desc, s.id) from test_site s where s.test_id = t.id) as sites,
  (select jsonb_agg(jsonb_build_object('at', d.at, 'what', d.what, 'why', d.why, 'by', d.by) order by d.at, d.id)
    from departure d where d.test_id = t.id) as departures,
  (select jsonb_agg(jsonb_build_object('outcome', m.outcome, 'site', m.site_id, 'period', m.period))
    from measure m where m.test_id = t.id and m.version = 1) as figures`;

/** @param today in England and Wales, by which a test is overdue */
export function testView(row: TestRow, today: string): TestView {
  const { protocol, state } = row;
  const sites = [...(row.sites ?? [])];
  const groups = groupsOf(protocol.design, sites);
  const level = smsLevel(protocol.design, armsOf(sites));
  const done = state === 'COMPLETED';
  return {
    ...protocol,
    ...{ id: row.id, ideaId: row.ideaId, evaluator: row.evaluator, state, sites },
    ...{ protocolHash: row.protocolHash, protocolText: row.protocolText, stopReason: row.stopReason },
    outcomes: protocol.outcomes.map((outcome) => ({
      ...outcome,
      minimumDetectableEffect: minimumDetectableEffect(outcome, groups),
    })),
    tasks: tasksOf(protocol, sites),
    sms: done ? row.sms : level.level,
    smsReason: done && row.smsReason ? row.smsReason : level.reason,
    departures: (row.departures ?? []).map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
    ...{ results: row.results ?? [], finding: row.finding },
    ...{ conclusion: row.conclusion, limitations: row.limitations },
    progress: progressOf(row),
    overdue: !done && protocol.endsOn !== null && protocol.endsOn < today,
  };
}

export function armsOf(sites: readonly { readonly arm: Arm }[]) {
  const count = (arm: Arm) => sites.filter((site) => site.arm === arm).length;
  return { intervention: count('INTERVENTION'), comparison: count('COMPARISON') };
}

/** Every figure that a test's design asks for, outcome by outcome and site by site. */
export function awaitedFigures({ protocol, sites }: Pick<TestRow, 'protocol' | 'sites'>): {
  outcome: PlannedOutcome;
  site: PlannedSite;
  period: Period;
}[] {
  return protocol.outcomes.flatMap((outcome) =>
    (sites ?? []).flatMap((site) => periodsOf(protocol.design).map((period) => ({ outcome, site, period }))),
  );
}

export function placeKey({ outcome, site, period }: FigurePlace): string {
  return `${outcome} ${site} ${period}`;
}

function progressOf(row: TestRow): number {
  const awaited = awaitedFigures(row).length;
  return awaited === 0 ? Number(row.state === 'COMPLETED') : (row.figures ?? []).length / awaited;
}
