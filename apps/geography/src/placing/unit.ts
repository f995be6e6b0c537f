/** An area that is never divided: a county, a unitary authority, a London borough. */
export interface Unit {
  /** ISO 3166-2; names are wrong in the source, and are not used. */
  readonly iso: string;
  /** Slug; null for Scotland, which is known by its border only. */
  readonly force: string | null;
}

export const SCOTLAND: Unit = { iso: 'GB-SCT', force: null };
