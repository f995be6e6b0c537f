import type { Detector } from './detector.js';
import { addresses } from './detectors/address.js';
import { birthDates } from './detectors/birth.js';
import { oldMarkings, secretMarkings, sensitiveMarkings } from './detectors/classification.js';
import { collarNumbers } from './detectors/collar.js';
import { emails } from './detectors/email.js';
import * as identity from './detectors/identity-numbers.js';
import { handles, networkAddresses } from './detectors/online.js';
import { misconduct } from './detectors/misconduct.js';
import * as particular from './detectors/particular.js';
import { personNames } from './detectors/person-name.js';
import { phones } from './detectors/phone.js';
import * as police from './detectors/police-references.js';
import { postcodes } from './detectors/postcode.js';
import * as sensitive from './detectors/sensitive.js';
import { plates } from './detectors/vehicle.js';

const MARKINGS = 'https://www.gov.uk/government/publications/government-security-classifications';
const CONDUCT = 'https://www.policeconduct.gov.uk/';
const CHILDREN = 'https://www.gov.uk/report-child-abuse';
const CRIME = 'https://www.police.uk/pu/contact-us/';

const blocked = { action: 'BLOCK', advice: 'LEAVE_OUT' } as const;
const lookedAt = { action: 'REVIEW' } as const;
const refused = { action: 'REFUSE', besides: true } as const;

/** Counts up whenever a detector finds more or less than before; kept with each idea that was checked. */
export const DETECTOR_VERSION = 3;

/**
 * What is looked for. Where two find the same place, the one further up has it, so that the surest stand first.
 */
export const detectors: readonly Detector[] = [
  { type: 'CLASSIFICATION', ...refused, advice: 'NOT_HERE_SECRET', link: MARKINGS, find: secretMarkings },
  { type: 'CLASSIFICATION', ...blocked, advice: 'SENSITIVE', link: MARKINGS, find: sensitiveMarkings },
  { type: 'CLASSIFICATION', ...lookedAt, advice: 'MARKED', link: MARKINGS, find: oldMarkings },
  { type: 'MISCONDUCT', ...refused, advice: 'NOT_HERE_CONDUCT', link: CONDUCT, find: misconduct },
  {
    type: 'DEATH_OR_INJURY',
    ...refused,
    advice: 'NOT_HERE_DEATH',
    link: CONDUCT,
    find: particular.deathsAndInjuries,
  },
  {
    type: 'SAFEGUARDING_CASE',
    ...refused,
    advice: 'NOT_HERE_CHILD',
    link: CHILDREN,
    find: particular.safeguardingCases,
  },
  { type: 'LIVE_CASE', ...refused, advice: 'NOT_HERE_CASE', link: CRIME, find: particular.liveCases },
  { type: 'EMAIL', ...blocked, find: emails },
  { type: 'DRIVING_LICENCE', ...blocked, find: identity.drivingLicences },
  { type: 'PASSPORT', ...blocked, find: identity.passports },
  { type: 'ASN', ...blocked, find: police.arrestNumbers },
  { type: 'PNC_ID', ...blocked, find: police.pncIds },
  { type: 'CRO_NUMBER', ...blocked, find: police.croNumbers },
  { type: 'INCIDENT_LOG', ...blocked, find: police.incidentLogs },
  { type: 'CUSTODY_REF', ...blocked, find: police.custodyReferences },
  { type: 'CASE_URN', ...blocked, find: police.caseUrns },
  { type: 'NI_NUMBER', ...blocked, find: identity.niNumbers },
  { type: 'PRISON_NUMBER', ...blocked, find: police.prisonNumbers },
  { type: 'BANK_CARD', ...blocked, find: identity.bankCards },
  { type: 'BANK_ACCOUNT', ...blocked, find: identity.bankAccounts },
  { type: 'DEVICE_ID', ...blocked, find: identity.devices },
  { type: 'NHS_NUMBER', ...blocked, find: identity.nhsNumbers },
  { type: 'PHONE', ...blocked, find: phones },
  { type: 'CRIME_REF', ...blocked, find: police.crimeReferences },
  { type: 'DATE_OF_BIRTH', ...blocked, find: birthDates },
  { type: 'IP_ADDRESS', ...blocked, find: networkAddresses },
  { type: 'SOCIAL_HANDLE', ...blocked, find: handles },
  { type: 'COLLAR_NUMBER', ...blocked, find: collarNumbers },
  { type: 'ADDRESS', ...blocked, besides: true, find: addresses },
  { type: 'POSTCODE', ...blocked, find: postcodes },
  { type: 'VRM', ...blocked, find: plates },
  { type: 'PERSON_NAME', ...blocked, besides: true, find: personNames },
  { type: 'HEALTH_CONTEXT', ...lookedAt, besides: true, advice: 'ABOUT_ONE', find: sensitive.healthContexts },
  {
    type: 'SPECIAL_CATEGORY',
    ...lookedAt,
    besides: true,
    advice: 'ABOUT_ONE',
    find: sensitive.specialCategories,
  },
  { type: 'ALLEGATION', ...lookedAt, besides: true, advice: 'ABOUT_ONE', find: sensitive.allegations },
  {
    type: 'INDIRECT_IDENTIFICATION',
    ...lookedAt,
    besides: true,
    advice: 'CAN_BE_TOLD',
    find: sensitive.indirectIdentification,
  },
  { type: 'OPERATION_NAME', ...lookedAt, besides: true, advice: 'OPERATIONAL', find: sensitive.operations },
  {
    type: 'OPERATIONAL_SENSITIVITY',
    ...lookedAt,
    besides: true,
    advice: 'SECURITY',
    find: sensitive.operationalSensitivities,
  },
];
