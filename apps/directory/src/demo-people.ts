import type { Language, Role } from '@idea-map/contracts';
import { demoName } from './demo-names.js';

export interface DemoPerson {
  /** As typed to sign in with the demo issuer: `officer.kent`. */
  readonly subject: string;
  readonly name: string;
  readonly organisation: string;
  readonly force: string | null;
  readonly language: Language;
  /** A force's own system. */
  readonly machine: boolean;
  readonly grants: readonly { readonly role: Role; readonly organisation: string }[];
}

/** The people of every force, by the first part of their subject. */
const inEveryForce: Readonly<Record<string, readonly Role[]>> = {
  officer: ['CONTRIBUTOR'],
  staff: ['CONTRIBUTOR'],
  volunteer: ['CONTRIBUTOR'],
  broker: ['BROKER', 'CONTRIBUTOR'],
  deputy: ['BROKER', 'CONTRIBUTOR'],
  lead: ['FORCE_LEAD'],
  data: ['DATA_OFFICER'],
};

const ofNationalBodies: readonly (readonly [subject: string, role: Role, organisation: string])[] = [
  ['data.college', 'DATA_OFFICER', 'college'],
  ['college.broker', 'COLLEGE_BROKER', 'college'],
  ['college.broker2', 'COLLEGE_BROKER', 'college'],
  ['college.desk', 'NATIONAL_DESK', 'college'],
  ['evaluator', 'EVALUATOR', 'college'],
  ['evaluator2', 'EVALUATOR', 'college'],
  ['editor', 'EVIDENCE_EDITOR', 'college'],
  ['editor2', 'EVIDENCE_EDITOR', 'college'],
  ['leader.npcc', 'LEADER', 'npcc'],
  ['leader.home-office', 'LEADER', 'home-office'],
  ['leader.pcc', 'LEADER', 'lpb-kent'],
  ['operator', 'OPERATOR', 'college'],
];

const welshForces = ['north-wales', 'gwent', 'south-wales', 'dyfed-powys'];
/** In every Welsh force; and in the two where Welsh is spoken most, its officer too. */
const welshSpeaking = ['deputy', 'volunteer'];
const welshSpeakingOfficers = ['north-wales', 'dyfed-powys'];

/**
 * Everyone who can sign in by default, the same at every start; names are made up and no two alike.
 * @param forceSlugs every force, with or without a territory
 */
export function demoPeople(forceSlugs: readonly string[]): readonly DemoPerson[] {
  const people = [...forceSlugs.flatMap(peopleOf), ...ofNationalBodies.map(atNationalBody)];
  let welsh = 0;
  let others = 0;
  return people.map((person) => {
    const inWales = person.force !== null && welshForces.includes(person.force);
    return { ...person, name: inWales ? demoName('welsh', welsh++) : demoName('any', others++) };
  });
}

/** A system of each force, which submits and reads with a token of its own: `system.kent`. */
export function demoMachines(forceSlugs: readonly string[]): readonly DemoPerson[] {
  return forceSlugs.map((force) => ({
    subject: `system.${force}`,
    name: `system.${force}`,
    organisation: force,
    force,
    language: 'EN',
    machine: true,
    grants: [{ role: 'CONTRIBUTOR', organisation: force }],
  }));
}

type Unnamed = Omit<DemoPerson, 'name'>;

function peopleOf(force: string): Unnamed[] {
  return Object.entries(inEveryForce).map(([kind, roles]) => ({
    subject: `${kind}.${force}`,
    organisation: force,
    force,
    language: speaksWelsh(kind, force) ? 'CY' : 'EN',
    machine: false,
    grants: roles.map((role) => ({ role, organisation: force })),
  }));
}

function atNationalBody([subject, role, organisation]: (typeof ofNationalBodies)[number]): Unnamed {
  return {
    subject,
    organisation,
    force: null,
    language: 'EN',
    machine: false,
    grants: [{ role, organisation }],
  };
}

function speaksWelsh(kind: string, force: string): boolean {
  if (kind === 'officer') return welshSpeakingOfficers.includes(force);
  return welshForces.includes(force) && welshSpeaking.includes(kind);
}
