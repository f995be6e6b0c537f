/**
 * How far each way of placing is trusted. `point` and `borders` rest on a measurement: of all English and Welsh
 * postcodes' points, these areas give the right force for 97.5%, and for 99.98% of those farther than 2 km from
 * another force. `area` rests on the list of postcode areas, which names every force that one reaches.
 */
export const confidences = {
  /** The official table holds this very postcode; or a person says the force. */
  told: 1,
  /** The official table: all of the outward code is of one force; or of several, its commonest first. */
  outcode: { one: 0.99, several: 0.6 },
  /** The list of postcode areas, in the same way; and areas that lie mostly in Scotland. */
  area: { one: 0.95, several: 0.6, mostlyScotland: 0.4 },
  /** Farther than the doubt band from every other force; at sea, with one force's coast clearly the nearest. */
  point: 0.99,
  coast: 0.95,
  /** The given place could not be read when it was needed, so that its author's force stands in for it. */
  standIn: 0.3,
} as const;

/** In the doubt band: as good as a coin where it touches the other force, and just short of sure where it ends. */
export function confidenceNear(km: number, bandKm: number): number {
  const share = Math.min(1, Math.max(0, km / bandKm));
  return Math.round((0.5 + 0.39 * share) * 100) / 100;
}
