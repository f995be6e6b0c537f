import { validate } from 'uuid';
import type { Transaction } from '@idea-map/database';
import { NotFound } from '@idea-map/runtime';
import { EntryEntity } from './entry.entity.js';
import { VersionEntity } from './version.entity.js';

/** An entry by id or reference, kept from other changes until the transaction ends. @throws NotFound */
export function entryToChange(id: string, tx: Transaction): Promise<EntryEntity> {
  return tx.loadForUpdate(EntryEntity, validate(id) ? { id } : { reference: referenceAs(id) });
}

/** @throws NotFound */
export async function versionOf(
  entry: EntryEntity,
  version: number,
  tx: Transaction,
): Promise<VersionEntity> {
  const found = await tx.find(VersionEntity, { entryId: entry.id, version });
  if (!found) throw new NotFound();
  return found;
}

/** As a person types it: `ev 2026 42` is EV-2026-0042. */
export function referenceAs(typed: string): string {
  const [, year, number] = /^\s*ev[\s-]*(\d{4})[\s-]*(\d{1,9})\s*$/i.exec(typed) ?? [];
  return year && number ? `EV-${year}-${String(Number(number)).padStart(4, '0')}` : '';
}

/** A citation as a person types it, `EV-2026-0042 v3`, in its two parts; without a version it is all reference. */
export function citationAs(typed: string): { readonly reference: string; readonly version: number | null } {
  const [, before = typed, version] = /^(.+?)[\s,]+v\s*(\d{1,6})\s*$/i.exec(typed) ?? [];
  return { reference: referenceAs(before), version: version === undefined ? null : Number(version) };
}
