import { themes } from '@idea-map/contracts';

/** A force as counts need it. */
export interface NamedForce {
  readonly id: string;
  readonly name: string;
  /** One of the territorial forces in being today. */
  readonly onMap: boolean;
}

/** Reads every force; `$1` is today. An ended force is on no map: its ideas count with its successor. */
export const FORCES_SQL = `select id, name, territorial and (starts_on is null or starts_on <= $1::date)
  and (ends_on is null or ends_on > $1::date) as "onMap" from known_force`;

const names = new Intl.Collator('en-GB');

/** Those on the map, and any others that something counts for, by name. */
export function forcesToShow(forces: readonly NamedForce[], counted: Iterable<string>): string[] {
  const byId = new Map(forces.map((force) => [force.id, force.name]));
  const shown = new Set([...forces.filter((force) => force.onMap).map((force) => force.id), ...counted]);
  return [...shown].sort((a, b) => names.compare(byId.get(a) ?? a, byId.get(b) ?? b));
}

export const themesByName: readonly string[] = [...themes]
  .sort((a, b) => names.compare(a.name, b.name))
  .map((theme) => theme.id);
