import {
  holds,
  holdsFor,
  themes as allThemes,
  type AskForLicence,
  type IdeaKind,
  type LicenceState,
  type LicenceView,
  type Principal,
  type SharingLevel,
} from '@idea-map/contracts';
import { BadInput, type FieldError } from '@idea-map/runtime';
import type { LicenceEntity } from './licence.entity.js';

/** What a licence can be for. An idea goes by its broker, and an impact case by its data officer too. */
export const LICENSED_KINDS: readonly IdeaKind[] = ['PRACTICE', 'LEARNING_NOTE'];

/** Where every force begins: each text is approved by itself. Issuing its first licence approves a class. */
export const FIRST_LEVEL: SharingLevel = 'EACH';

/** National bodies move along no such way: their desk approves a class by each licence that it issues. */
export const NATIONAL_LEVEL: SharingLevel = 'CLASS';

/** What a force's lead chose, or null while nobody chose anything. */
export type ChosenLevel = SharingLevel | null;

/** @param today a calendar day */
export function stateOf(licence: LicenceEntity, today: string): LicenceState {
  const { issuedOn, expiresOn, endedAt } = licence;
  if (endedAt !== null) return issuedOn === null ? 'REFUSED' : 'WITHDRAWN';
  if (issuedOn === null || expiresOn === null) return 'ASKED';
  return expiresOn > today ? 'VALID' : 'EXPIRED';
}

/** Its force's lead; the national desk for people of national bodies. */
export function mayIssue({ force }: Pick<LicenceEntity, 'force'>, caller: Principal): boolean {
  return force === null ? holds(caller, 'NATIONAL_DESK') : holdsFor(caller, force, 'FORCE_LEAD');
}

/** @throws BadInput naming each field that is wrong */
export function readScope({ kinds, themes }: AskForLicence['input']): {
  kinds: IdeaKind[];
  themes: string[];
} {
  const wrong: FieldError[] = [];
  const add = (field: string, code: string, message: string) =>
    wrong.push({ field: `input.${field}`, code, message });
  if (kinds.length === 0) add('kinds', 'REQUIRED', 'Choose what the licence is for.');
  kinds.forEach((kind, place) => {
    if (!LICENSED_KINDS.includes(kind)) {
      add(`kinds.${place}`, 'NOT_ALLOWED', 'A licence is for practices and learning notes only.');
    }
  });
  (themes ?? []).forEach((id, place) => {
    if (!allThemes.some((theme) => theme.id === id)) {
      add(`themes.${place}`, 'UNKNOWN', 'There is no theme of this name.');
    }
  });
  if (wrong.length > 0) throw new BadInput(wrong);
  return { kinds: [...new Set(kinds)], themes: [...new Set(themes ?? [])] };
}

interface Sharing {
  readonly kind: IdeaKind;
  readonly themes: readonly string[];
  readonly force: string | null;
}

/** What speaks against sharing something under a licence today; null where it is covered. */
export function whyNot(
  licence: LicenceEntity,
  { kind, themes, force }: Sharing,
  { level, today }: { level: SharingLevel; today: string },
): FieldError | null {
  const no = (code: string, message: string) => ({ field: 'input.licence', code, message });
  const state = stateOf(licence, today);
  if (state !== 'VALID') return no(state, notValid[state]);
  if (level === 'EACH') return no('EACH', 'Your force approves each text: send it in without a licence.');
  if (!licence.kinds.includes(kind)) return no('OUT_OF_SCOPE', 'Your licence does not cover this kind.');
  if (force !== licence.force) return no('OUT_OF_SCOPE', 'Your licence does not cover this force.');
  // A force that trusts its sharers does not ask about the class.
  const isCovered = licence.themes.length === 0 || themes.some((theme) => licence.themes.includes(theme));
  if (level === 'CLASS' && !isCovered) return no('OUT_OF_SCOPE', 'Your licence does not cover these themes.');
  return null;
}

const notValid: Readonly<Record<Exclude<LicenceState, 'VALID'>, string>> = {
  ASKED: 'This licence has not been issued yet.',
  EXPIRED: 'This licence has expired: ask for a new one.',
  WITHDRAWN: 'This licence was withdrawn.',
  REFUSED: 'This licence was refused.',
};

/**
 * The four checks, answered by the system where it can: two by what it is, one by the force, one by the holder. A force
 * that has chosen nothing yet gives its permission by issuing; one that has chosen to approve each has refused it.
 */
export function checksOf(
  { force, refresherOn }: Pick<LicenceEntity, 'force' | 'refresherOn'>,
  chosen: ChosenLevel,
): LicenceView['checks'] {
  const isPermitted = force === null || chosen !== 'EACH';
  return [
    {
      question: 'PERMISSION',
      met: isPermitted,
      how: isPermitted ? permitted : approvesEach,
      todo: isPermitted ? null : askTheLead,
    },
    { question: 'AUDIENCE', met: true, how: audience, todo: null },
    {
      question: 'LEGISLATION',
      met: refresherOn !== null,
      how: refresherOn === null ? notRefreshed : refreshed(refresherOn),
      todo: refresherOn === null ? doTheRefresher : null,
    },
    { question: 'TECHNOLOGY', met: true, how: technology, todo: null },
  ];
}

const permitted = {
  en: 'The body gives standing permission for this class of content by issuing the licence.',
  cy: 'Mae’r corff yn rhoi caniatâd parhaus i’r dosbarth hwn o gynnwys drwy roi’r drwydded.',
};
const approvesEach = {
  en: 'The force approves each text by itself.',
  cy: 'Mae’r heddlu’n cymeradwyo pob testun ar ei ben ei hun.',
};
const askTheLead = {
  en: 'Ask the force’s lead to approve classes of content.',
  cy: 'Gofynnwch i arweinydd yr heddlu gymeradwyo dosbarthiadau o gynnwys.',
};
const audience = {
  en: 'It goes to people who hold a role in policing, whom the system knows, and to nobody else.',
  cy: 'Mae’n mynd at bobl sydd â rôl mewn plismona, y mae’r system yn eu hadnabod, ac at neb arall.',
};
const notRefreshed = {
  en: 'Every text is checked for personal data; the refresher on sharing has not been done.',
  cy: 'Caiff pob testun ei wirio am ddata personol; nid yw’r cwrs gloywi ar rannu wedi’i wneud.',
};
const doTheRefresher = {
  en: 'Do the refresher on sharing, and ask again.',
  cy: 'Gwnewch y cwrs gloywi ar rannu, a gofynnwch eto.',
};
const technology = {
  en: 'The form leads through it: there is nothing to install and nothing to know.',
  cy: 'Mae’r ffurflen yn arwain drwyddo: nid oes dim i’w osod a dim i’w wybod.',
};

function refreshed(day: string) {
  return {
    en: `Every text is checked for personal data; the refresher on sharing was done on ${day}.`,
    cy: `Caiff pob testun ei wirio am ddata personol; gwnaed y cwrs gloywi ar rannu ar ${day}.`,
  };
}
