import { checkText, gravest, type Finding } from '@idea-map/check';
import type { CheckOutcome, IdeaKind } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import type { IdeaText } from './idea-input.js';

/** What the check found in one of an idea's texts; `field` as errors name it. */
export type IdeaFinding = Finding & { readonly field: string };

export interface IdeaCheck {
  readonly outcome: CheckOutcome;
  readonly findings: readonly IdeaFinding[];
}

const TEXTS = ['title', 'problem', 'proposal', 'whatFollowed', 'whatOvercame'] as const;

/** Looks through every text of an idea. An impact case is always looked at: only a person can say that it points at nobody. */
export function checkIdea(idea: IdeaText & { readonly kind: IdeaKind }): IdeaCheck {
  const findings = TEXTS.flatMap((name) =>
    checkText(idea[name] ?? '').findings.map((finding) => ({ ...finding, field: `input.${name}` })),
  );
  const least = idea.kind === 'IMPACT_CASE' ? 'REVIEW' : 'PASS';
  return { outcome: gravest([least, ...findings.map(({ action }) => action)]), findings };
}

/** @throws BadInput for what may not be kept here at all, with where it belongs in each field's findings */
export function refuseElsewhere({ outcome, findings }: IdeaCheck): void {
  if (outcome !== 'REFUSE') return;
  const byField = Map.groupBy(
    findings.filter(({ action }) => action === 'REFUSE'),
    ({ field }) => field,
  );
  throw new BadInput(
    [...byField].map(([field, found]) => ({
      field,
      code: 'REFUSED',
      message: 'This may not be kept here, and was not. What was found says where it belongs.',
      findings: found,
    })),
  );
}
