import type { SharingAnswerView, SharingDecision } from '@idea-map/contracts';
import { BadInput, type FieldError } from '@idea-map/runtime';

/** Said in both languages. */
export interface Words {
  readonly en: string;
  readonly cy: string;
}
export interface Term {
  readonly id: string;
  readonly name: Words;
}

/** The four things that a question names: what, to whom, for what, and how it travels. */
export const axes = ['category', 'recipient', 'purpose', 'format'] as const;
export type Axis = (typeof axes)[number];
export type Question = Readonly<Record<Axis, string>>;

/** Which questions a rule answers: on an axis that is left out, every term. */
export interface SharingRule {
  readonly when: Readonly<Partial<Record<Axis, readonly string[]>>>;
  readonly decision: SharingDecision;
  readonly reason: Words;
  readonly conditions?: readonly Words[];
  /** Whom to ask, nearest first. */
  readonly escalation: readonly Words[];
}

/** The first rule that fits a question answers it; together they answer every one. */
export interface Framework {
  readonly version: string;
  /** The first day on which it holds. */
  readonly startsOn: string;
  readonly endorsedBy: readonly Words[];
  readonly terms: Readonly<Record<Axis, readonly Term[]>>;
  readonly rules: readonly SharingRule[];
}

/** The framework that holds on a day: the latest to have started; before the first, the first. */
export function frameworkOn(day: string, all: readonly Framework[]): Framework {
  const byDay = [...all].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  const found = byDay.findLast(({ startsOn }) => startsOn <= day) ?? byDay[0];
  if (!found) throw new Error('There is no framework of sharing.');
  return found;
}

/** @throws BadInput naming each term that the framework does not know */
export function mayIShare(framework: Framework, question: Question): SharingAnswerView {
  refuseUnknown(framework, question);
  const rule = framework.rules.find(({ when }) => axes.every((axis) => fits(when[axis], question[axis])));
  if (!rule)
    throw new Error(`The framework ${framework.version} has no answer to a question of its own terms.`);
  const { decision, reason, conditions = [], escalation } = rule;
  const { version, endorsedBy } = framework;
  return {
    ...{ decision, reason, version },
    conditions: [...conditions],
    escalation: [...escalation],
    endorsedBy: [...endorsedBy],
  };
}

function fits(terms: readonly string[] | undefined, asked: string): boolean {
  return terms === undefined || terms.includes(asked);
}

function refuseUnknown({ terms }: Framework, question: Question): void {
  const unknown: FieldError[] = axes
    .filter((axis) => !terms[axis].some(({ id }) => id === question[axis]))
    .map((field) => ({ field, code: 'UNKNOWN', message: `The framework has no ${field} of this name.` }));
  if (unknown.length > 0) throw new BadInput(unknown);
}
