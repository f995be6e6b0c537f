import { forcePoint } from '../force-points.js';
import { MiddlePoint } from './middle-point.js';
import { blankSheet, packSheet, type OutcodeSheet } from './outcode-sheet.js';
import type { DistrictRow, LatLong, OutcodeRow, PostcodeRecord } from './places-draft.js';

interface Area {
  readonly force: string;
  readonly district: string | null;
}

interface Middles {
  readonly inUse: MiddlePoint;
  readonly ended: MiddlePoint;
}

interface OutcodeDraft extends Middles {
  readonly sheet: OutcodeSheet;
}

interface DistrictDraft extends Middles {
  region: string | null;
  readonly forces: Map<string, number>;
}

/** Gathers postcodes, in any order, into one small sheet for each outward code: 27 kB each while it gathers. */
export class PostcodeCollector {
  private readonly areas: Area[] = [];
  private readonly areaNumbers = new Map<string, number>();
  private readonly outcodes = new Map<string, OutcodeDraft>();
  private readonly forceMiddles = new Map<string, MiddlePoint>();
  private readonly districtDrafts = new Map<string, DistrictDraft>();

  /** @returns false for a postcode that was added before. */
  add(record: PostcodeRecord): boolean {
    const draft = this.outcode(record.outcode);
    if (draft.sheet.area[record.slot] !== 0) return false;
    draft.sheet.area[record.slot] = this.areaNumber(record);
    draft.sheet.ended[record.slot] = record.ended;
    const district = record.district === null ? null : this.district(record.district, record);
    const middle = this.forceMiddle(record.force);
    if (record.point) {
      middle.add(record.point);
      const which = record.ended === 0 ? 'inUse' : 'ended';
      draft[which].add(record.point);
      district?.[which].add(record.point);
    }
    return true;
  }

  /** Those with at least one postcode. */
  get forces(): ReadonlySet<string> {
    return new Set(this.forceMiddles.keys());
  }

  /** By outward code, in order; made one at a time. @param names of districts by code */
  *outcodeRows(names: ReadonlyMap<string, string>): Generator<OutcodeRow> {
    for (const outcode of [...this.outcodes.keys()].sort()) yield this.outcodeRow(outcode, names);
  }

  /** @param names of districts by code */
  districtRows(names: ReadonlyMap<string, string>): DistrictRow[] {
    const codes = [...this.districtDrafts.keys()].sort();
    return codes.map((code) => {
      const { region, forces, inUse, ended } = this.districtDrafts.get(code) as DistrictDraft;
      const force = mostFirst(forces)[0] ?? '';
      return { code, name: names.get(code) ?? null, force, region, point: inUse.get() ?? ended.get() };
    });
  }

  private outcode(outcode: string): OutcodeDraft {
    let draft = this.outcodes.get(outcode);
    if (!draft) {
      draft = { sheet: blankSheet(), inUse: new MiddlePoint(), ended: new MiddlePoint() };
      this.outcodes.set(outcode, draft);
    }
    return draft;
  }

  private forceMiddle(force: string): MiddlePoint {
    let middle = this.forceMiddles.get(force);
    if (!middle) this.forceMiddles.set(force, (middle = new MiddlePoint()));
    return middle;
  }

  private district(code: string, { force, region }: PostcodeRecord): DistrictDraft {
    let draft = this.districtDrafts.get(code);
    if (!draft) {
      draft = { region, forces: new Map(), inUse: new MiddlePoint(), ended: new MiddlePoint() };
      this.districtDrafts.set(code, draft);
    }
    draft.forces.set(force, (draft.forces.get(force) ?? 0) + 1);
    return draft;
  }

  /** Counted from 1, since 0 on a sheet means that there is no such postcode. */
  private areaNumber({ force, district }: Area): number {
    const key = `${force} ${district ?? ''}`;
    let number = this.areaNumbers.get(key);
    if (number === undefined) {
      number = this.areas.push({ force, district });
      this.areaNumbers.set(key, number);
    }
    return number;
  }

  private outcodeRow(outcode: string, names: ReadonlyMap<string, string>): OutcodeRow {
    const { sheet, inUse, ended } = this.outcodes.get(outcode) as OutcodeDraft;
    const used = [...new Set(sheet.area)].filter((number) => number > 0).sort((a, b) => a - b);
    const own = new Map(used.map((number, place) => [number, place + 1]));
    const areas = used.map((number) => this.areas[number - 1] as Area);
    const forces = mostFirst(this.weights(sheet));
    return {
      outcode,
      forces,
      ...(inUse.get() ?? ended.get() ?? this.pointOf(forces[0] ?? '')),
      areaForces: areas.map(({ force }) => force),
      areaDistricts: areas.map(({ district }) => names.get(district ?? '') ?? ''),
      sheet: packSheet({ area: sheet.area.map((number) => own.get(number) ?? 0), ended: sheet.ended }),
    };
  }

  /** For an outward code of which no postcode has a point. */
  private pointOf(force: string): LatLong {
    const point = this.forceMiddle(force).get() ?? forcePoint(force);
    if (!point) throw new Error(`No postcode of ${force} has a point, so that it cannot be shown anywhere.`);
    return point;
  }

  /** How many postcodes each force has here; those that have ended decide only where the others are equal. */
  private weights({ area, ended }: OutcodeSheet): Map<string, number> {
    const weights = new Map<string, number>();
    area.forEach((number, slot) => {
      const force = this.areas[number - 1]?.force;
      if (force) weights.set(force, (weights.get(force) ?? 0) + (ended[slot] === 0 ? 1 : 1e-6));
    });
    return weights;
  }
}

function mostFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([force]) => force);
}
