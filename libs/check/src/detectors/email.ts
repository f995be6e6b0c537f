import { places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';
import { firstNames } from './first-names.data.js';

const LOCAL = "(?<![a-z0-9._%+'-])[a-z0-9][a-z0-9._%+'-]{0,63}";
const ENDING = '(?:com|org|net|uk|eu|gov|police|nhs|wales|cymru|scot|london|info|io|me|ie|co|ac|edu|biz)';
const WRITTEN = new RegExp(`${LOCAL}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6}`, 'gi');
const AT = '(?:\\s{0,3}[([{]\\s?(?:at|@)\\s?[)\\]}]\\s{0,3}|\\s{1,3}@\\s{0,3}|\\s{0,3}@\\s{1,3})';
const DOT = '(?:\\s{0,3}[([{]\\s?(?:dot|\\.)\\s?[)\\]}]\\s{0,3}|\\s{1,3}dot\\s{1,3}|\\.)';
const BRACKETED = new RegExp(
  `${LOCAL}${AT}[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,30}){0,4}${DOT}${ENDING}\\b`,
  'gi',
);
// With nothing but the words, a dot must be spelled out, or the name must look like that of a mailbox.
const SPELLED = new RegExp(
  `${LOCAL}\\s{1,3}at\\s{1,3}[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,30}){0,4}${DOT}${ENDING}\\b`,
  'gi',
);

// The dots of the mailbox too: `jane dot smith at …`. Nothing else is said like that.
const ALL_SPELLED = new RegExp(
  `\\b[a-z0-9_-]{1,30}(?:\\s{1,3}dot\\s{1,3}[a-z0-9_-]{1,30}){1,3}\\s{1,3}(?:at|@)\\s{1,3}[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,30}){0,4}${DOT}${ENDING}\\b`,
  'gi',
);
// `jane . smith @ example . com`
const APART = new RegExp(
  `\\b[a-z0-9_-]{1,30}(?:\\s?\\.\\s?[a-z0-9_-]{1,30}){0,3}\\s?@\\s?[a-z0-9-]{1,63}(?:\\s?\\.\\s?[a-z0-9-]{1,30}){0,3}\\s?\\.\\s?${ENDING}\\b`,
  'gi',
);

const ROLES = new Set(
  `info information enquiries enquiry contact contactus admin administration press media foi dpo support helpdesk
  noreply reply ideas idea innovation team teams office feedback complaints recruitment hr training comms communications
  licensing firearms webmaster hello postmaster security mailbox neighbourhood control room service desk servicedesk
  itservicedesk fleet estates custody wellbeing data protection dataprotection information-management events bookings
  library research evidence brokers broker newsdesk editor help general reception switchboard consultation survey
  hate crime fraud cyber protect prevent vetting legal finance payroll facilities nonemergency enquires mail webteam`.split(
    /\s+/,
  ),
);
const COMMON = new Set(
  'it us me them him her look find online available published visit page read see report made live held work started based meet start arrive one all or and is are stay back'.split(
    ' ',
  ),
);

/** Of bodies, which are as often the place of a page as of a mailbox. */
const OFFICIAL = /\b(?:college|police|gov|nhs|council|cps)\b/i;

/** Addresses of electronic mail, spelled out too; those of a role or a team are nobody's. */
export function emails({ text }: Normalised): Place[] {
  return [
    ...places(text, WRITTEN, isPersons),
    ...places(text, BRACKETED, isPersons),
    ...places(text, ALL_SPELLED, isPersons),
    ...places(text, APART, isPersons),
    ...places(text, SPELLED, (found) => isMailbox(found) && isPersons(found)),
  ];
}

function isMailbox(found: string): boolean {
  const [local = ''] = found.split(/\s/);
  if (/[._\d]/.test(local)) return !COMMON.has(local.toLowerCase());
  const known = COMMON.has(local.toLowerCase()) || OFFICIAL.test(found);
  return !known && /\sdot\s|[([{]\s?dot/i.test(found);
}

function isPersons(found: string): boolean {
  const [local = ''] = found.toLowerCase().split(/[@\s([{]/);
  const parts = local
    .replace(/\+.*/, '')
    .split(/[._%'-]/)
    .filter((part) => part !== '');
  const isRole = parts.some((part) => ROLES.has(part));
  return !isRole || parts.some((part) => firstNames.has(part));
}
