import type { Role } from '@idea-map/contracts';
import { dueOf, type Due } from '../../due.js';
import type { Named } from '../../language.js';
import { options, sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';

/** Who works with the docket; anyone in policing may read it. */
export const DOCKET_ROLES: readonly Role[] = ['LEADER', 'COLLEGE_BROKER', 'NATIONAL_DESK'];
export const PACK_MAKERS: readonly Role[] = ['COLLEGE_BROKER', 'NATIONAL_DESK'];

export const ITEM = `id priority addedAt due overdue answer reason owner targetOn answeredBy answeredAt outcome outcomeAt
  body { id name nameCy }
  scores { score why criterion { id name nameCy } }`;

export interface Body extends Named {
  readonly id: string;
  readonly kind: string;
}
export interface ItemShown {
  readonly id: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly answer: string | null;
  readonly targetOn: string | null;
  readonly outcome: string | null;
  readonly body: Named & { readonly id: string };
}

/**
 * What is awaited of an item, and by when: its answer, then what became of it by the day that was promised. Null where
 * nothing is awaited.
 */
export function dueTagOf(item: ItemShown, { now, words }: Visit): Due | null {
  const { answer, targetOn, outcome, due, overdue } = item;
  if (answer === null) return dueOf({ due, overdue }, now, words);
  return targetOn === null || outcome !== null ? null : dueOf({ due: targetOn, overdue }, now, words);
}

/** The bodies that answer the docket: the national ones. */
export async function answeringBodies(visit: Visit): Promise<readonly Body[]> {
  const { organisations } = await visit.ask<{ organisations: readonly Body[] }>(
    '{ organisations { id name nameCy kind } }',
  );
  return sorted(organisations, visit).filter(
    ({ kind }) => kind === 'NATIONAL' || kind === 'LOCAL_POLICING_BODY',
  );
}

export function bodyItems(
  visit: Visit,
  bodies: readonly Body[],
  { none, chosen }: { readonly none: string; readonly chosen: string },
) {
  return options(bodies, { none, chosen, visit });
}

export function holdsOneOf({ viewer }: Visit, roles: readonly Role[]): boolean {
  return (viewer?.roles ?? []).some((role) => roles.includes(role));
}
