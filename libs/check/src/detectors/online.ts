import { isIP } from 'node:net';
import { before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const HANDLE = /(?<![\w.@/+-])@[A-Za-z][A-Za-z0-9_.]{2,29}\b(?!\.[a-z])/g;
const PROFILE =
  /\b(?:twitter|instagram|insta|snapchat|snap|tiktok|facebook|telegram|discord|kik|xbox|psn|x)\s{0,2}(?:-|:|handle|username|tag|account|name)\s{0,2}(?:is\s|:\s?)?@?[A-Za-z][A-Za-z0-9]{0,20}[._\d][A-Za-z0-9._]{1,20}/gi;
const LINK =
  /\b(?:twitter|instagram|tiktok|facebook|snapchat|linkedin|x)\.com\/(?:in\/|add\/|@)?[A-Za-z][A-Za-z0-9]{0,20}[._\d-][A-Za-z0-9._-]{1,30}/gi;
const OFFICIAL =
  /police|heddlu|college|npcc|apcc|homeoffice|gov|council|nhs|crimestoppers|samaritans|cps|policing|hmic|iopc|action_?fraud/i;
const GENERIC =
  /^@(?:mention|mentions|everyone|all|here|team|channel|username|user|handle|name|media|import|staff|home|work|school|night|last|once)$/i;

/** The name that somebody has on a platform; those of bodies and of nobody in particular pass. */
export function handles({ text }: Normalised): Place[] {
  return [
    ...places(text, HANDLE, (found) => !OFFICIAL.test(found) && !GENERIC.test(found)),
    ...places(text, PROFILE, (found) => !OFFICIAL.test(found)),
    ...places(text, LINK, (found) => !OFFICIAL.test(found)),
  ];
}

const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g;
const IPV6 = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;
const VERSIONS = /(?:\bv|\bversion|\bsection|\bparagraph|\bpara|\brelease|\bfirmware|\bbuild|§)\s?$/i;

/** Addresses on a network, but those of nobody. */
export function networkAddresses({ text }: Normalised): Place[] {
  const someones = (found: string, place: Place) =>
    isIP(found) > 0 &&
    !VERSIONS.test(before(text, place, 12)) &&
    !/^(?:0\.0\.|127\.|255\.|::1?$)/.test(found);
  return [
    ...places(text, IPV4, someones),
    ...places(text, IPV6, (found, place) => found.length > 5 && someones(found, place)),
  ];
}
