import { places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const AREAS = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL
  GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA
  PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV
  YO ZE ZZ`.split(/\s+/),
);
/** A whole unit; an outward code alone is an area, and points at nobody. */
export const POSTCODE =
  /\b(?:GIR\s?0AA|ZZ99\s?\d[A-Z]{2}|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])\s?\d[ABD-HJLNP-UW-Z]{2})\b/gi;
const ORDINAL = /\d(?:st|nd|rd|th|hr|pt)$/;

/** Full postcodes of the areas that there are. */
export function postcodes({ text }: Normalised): Place[] {
  return places(text, POSTCODE, (found) => {
    const area = /^[A-Z]{1,2}/i.exec(found)?.[0].toUpperCase() ?? '';
    return (AREAS.has(area) || /^GIR/i.test(found)) && !ORDINAL.test(found);
  });
}
