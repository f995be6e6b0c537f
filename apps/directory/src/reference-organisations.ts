import type { OrganisationKind } from '@idea-map/contracts';

export interface ReferenceOrganisation {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly kind: OrganisationKind;
  /** The force's slug where it is a force. */
  readonly force: string | null;
}

/** What is needed of a force to name its body and the body that it answers to. */
export interface ForceRow {
  readonly slug: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly territorial: boolean;
}

const national: readonly ReferenceOrganisation[] = [
  { id: 'college', name: 'College of Policing', nameCy: 'Y Coleg Plismona', kind: 'COLLEGE', force: null },
  {
    id: 'npcc',
    name: "National Police Chiefs' Council",
    nameCy: 'Cyngor Cenedlaethol Penaethiaid yr Heddlu',
    kind: 'NATIONAL',
    force: null,
  },
  { id: 'home-office', name: 'Home Office', nameCy: 'Y Swyddfa Gartref', kind: 'NATIONAL', force: null },
  {
    id: 'apcc',
    name: 'Association of Police and Crime Commissioners',
    nameCy: 'Cymdeithas y Comisiynwyr Heddlu a Throseddu',
    kind: 'NATIONAL',
    force: null,
  },
];

/** Where a mayor or an authority does what a commissioner does elsewhere. */
const withoutCommissioner: Readonly<Record<string, string>> = {
  metropolitan: "Mayor's Office for Policing and Crime",
  'greater-manchester': 'Mayor of Greater Manchester',
  'west-yorkshire': 'Mayor of West Yorkshire',
  'south-yorkshire': 'Mayor of South Yorkshire',
  'north-yorkshire': 'Mayor of York and North Yorkshire',
  'city-of-london': 'City of London Police Authority Board',
};

/** Areas that their slug does not spell. */
const areas: Readonly<Record<string, string>> = {
  'devon-and-cornwall': 'Devon, Cornwall and the Isles of Scilly',
  'dyfed-powys': 'Dyfed-Powys',
  hampshire: 'Hampshire and Isle of Wight',
};

/**
 * Every body that people belong to: the forces, the local policing body of each that has a territory
 * (`lpb-kent`), the College and the national bodies. Commissioners end in 2028: from then on these are rows
 * with an end, not names here.
 */
export function referenceOrganisations(forces: readonly ForceRow[]): readonly ReferenceOrganisation[] {
  return [
    ...forces.map(asOrganisation),
    ...forces.filter((force) => force.territorial).map(localPolicingBody),
    ...national,
  ];
}

function asOrganisation({ slug, name, nameCy }: ForceRow): ReferenceOrganisation {
  return { id: slug, name, nameCy, kind: 'FORCE', force: slug };
}

function localPolicingBody({ slug, nameCy }: ForceRow): ReferenceOrganisation {
  const areaCy = nameCy?.replace(/^Heddlu /, '');
  return {
    id: `lpb-${slug}`,
    name: withoutCommissioner[slug] ?? `Office of the Police and Crime Commissioner for ${areaOf(slug)}`,
    nameCy: areaCy === undefined ? null : `Swyddfa Comisiynydd Heddlu a Throseddu ${areaCy}`,
    kind: 'LOCAL_POLICING_BODY',
    force: null,
  };
}

function areaOf(slug: string): string {
  const words = slug
    .split('-')
    .map((word) => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return areas[slug] ?? words.join(' ');
}
