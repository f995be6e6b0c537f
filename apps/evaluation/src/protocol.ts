import { createHash } from 'node:crypto';
import type { Arm, Design, Period, Protocol, ProtocolPart } from '@idea-map/contracts';
import { canonicalJson } from '@idea-map/runtime';

/** A site as the protocol names it. */
export interface PlannedSite {
  readonly id: string;
  readonly force: string;
  readonly arm: Arm;
  readonly label: string;
}

/** A protocol in which nobody has written anything yet; until somebody says otherwise, a test touches the public. */
export const EMPTY: Omit<Protocol, 'question' | 'design'> = {
  ...{ logicModel: null, outcomes: [], analysisPlan: null, ethics: null },
  ...{ touchesPublic: true, publicInvolvement: null, independent: false },
  ...{ startsOn: null, endsOn: null, stoppingRule: null },
};

/** Every part that a test needs before it starts, and whether it is there. */
export function tasksOf(
  protocol: Protocol,
  sites: readonly Pick<PlannedSite, 'arm'>[],
): { part: ProtocolPart; done: boolean }[] {
  const { outcomes, touchesPublic, publicInvolvement } = protocol;
  const done: Readonly<Record<ProtocolPart, boolean>> = {
    question: protocol.question !== '',
    design: true,
    logicModel: protocol.logicModel !== null,
    outcomes: outcomes.filter(({ primary }) => primary).length === 1,
    sites: sites.some(({ arm }) => arm === 'INTERVENTION'),
    analysisPlan: protocol.analysisPlan !== null,
    ethics: protocol.ethics !== null,
    publicInvolvement: !touchesPublic || publicInvolvement !== null,
    startsOn: protocol.startsOn !== null,
    endsOn: protocol.endsOn !== null,
    stoppingRule: protocol.stoppingRule !== null,
  };
  return (Object.keys(done) as ProtocolPart[]).map((part) => ({ part, done: done[part] }));
}

/** The periods in which a design measures each outcome at each site; a qualitative one counts nothing. */
export function periodsOf(design: Design): readonly Period[] {
  if (design === 'QUALITATIVE') return [];
  return design === 'POST_ONLY' ? ['AFTER'] : ['BEFORE', 'AFTER'];
}

const COMPARED: readonly Design[] = [
  'BEFORE_AFTER_COMPARISON',
  'MATCHED',
  'DIFFERENCE_IN_DIFFERENCES',
  'RCT_INDIVIDUAL',
  'RCT_CLUSTER',
];

/** How many groups of figures are compared: an arm before and after, or two arms, or two arms before and after. */
export function groupsOf(design: Design, sites: readonly Pick<PlannedSite, 'arm'>[]): 2 | 4 {
  const compared = COMPARED.includes(design) || sites.some(({ arm }) => arm === 'COMPARISON');
  return compared && periodsOf(design).length === 2 ? 4 : 2;
}

/** A protocol as it is locked: its canonical JSON, which names no person, and the SHA-256 of that in hex. */
export function locked(given: {
  readonly test: string;
  readonly idea: string;
  readonly protocol: Protocol;
  readonly sites: readonly PlannedSite[];
}): { text: string; hash: string } {
  const sites = given.sites.map(({ id, force, arm, label }) => ({ id, force, arm, label }));
  const text = canonicalJson({ ...given, sites });
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}
