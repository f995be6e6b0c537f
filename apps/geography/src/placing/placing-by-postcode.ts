import { BadInput } from '@idea-map/runtime';
import type { OutcodeRow, PostcodeTable } from '../postcode-table.js';
import { confidences } from './confidence.js';
import { refusal } from './elsewhere.js';
import type { Finding } from './finding.js';
import { readPostcode, written, type Postcode } from './postcode.js';
import * as areas from './postcode-areas.js';

/** A place by its postcode, with the outward code: the only part of the postcode that may be kept. */
export interface PostcodeFinding extends Finding {
  readonly outcode: string;
}

/**
 * Where a postcode lies, whole or outward: by the official table if it is loaded, else by its area alone.
 * @throws BadInput naming `postcode`: for one that is none, or unknown, or not in England or Wales, saying which.
 */
export async function placeByPostcode(typed: string, table: PostcodeTable): Promise<PostcodeFinding> {
  const special = areas.specialCode(typed);
  if (special) throw refusal('postcode', special);
  const postcode = readPostcode(typed, areas.isArea);
  if (!postcode) throw notAPostcode();
  const elsewhere = areas.elsewhereOf(postcode.area, postcode.outcode);
  if (elsewhere) throw refusal('postcode', elsewhere);
  const version = await table.version();
  const finding = version === null ? byArea(postcode) : await byTable(postcode, table, version);
  return { ...finding, outcode: postcode.outcode };
}

function byArea({ area }: Postcode): Finding {
  const [force = '', ...alternatives] = areas.forcesOfArea(area);
  const { one, several, mostlyScotland } = confidences.area;
  return {
    way: 'POSTCODE_AREA',
    force,
    alternatives,
    confidence: areas.isMostlyScottish(area) ? mostlyScotland : alternatives.length > 0 ? several : one,
    district: null,
    shown: null,
    dataVersion: areas.POSTCODE_AREAS_VERSION,
  };
}

async function byTable(postcode: Postcode, table: PostcodeTable, dataVersion: string): Promise<Finding> {
  const exact = postcode.inward === null ? null : await table.find(written(postcode));
  const outcode = await table.outcode(postcode.outcode);
  const shown = outcode && shownAt(outcode);
  if (exact) {
    const { force, district } = exact;
    return {
      way: 'POSTCODE',
      force,
      alternatives: [],
      confidence: confidences.told,
      district,
      shown,
      dataVersion,
    };
  }
  const [force, ...alternatives] = outcode?.forces ?? [];
  if (force === undefined)
    throw BadInput.of('postcode', 'UNKNOWN', 'There is no such postcode in England or Wales.');
  const { one, several } = confidences.outcode;
  const confidence = alternatives.length > 0 ? several : one;
  return { way: 'OUTCODE', force, alternatives, confidence, district: null, shown, dataVersion };
}

// The outward code's own point: the postcode's is finer than may be shown.
function shownAt({ latitude, longitude }: OutcodeRow): Finding['shown'] {
  return { latitude, longitude, precision: 'OUTCODE' };
}

function notAPostcode(): BadInput {
  const message = 'Enter a postcode, like SW1A 2AA, or its first half, like SW1A.';
  return BadInput.of('postcode', 'NOT_A_POSTCODE', message);
}
