import { clockPolicies, type PolicyStep } from '../libs/runtime/src/clock-policies.js';

/** The table of clock policies, for whoever wants to know by when they are to act, and who is told else. */
export function clocksPage(): Promise<string> {
  const rows = Object.entries(clockPolicies).map(
    ([name, { starts, stops, steps }]) =>
      `| ${wordsOf(name)} | ${starts} | ${stops} | ${steps.map(step).join(' · ')} |`,
  );
  return Promise.resolve(
    [
      '# Clocks',
      '',
      'Made from the table of policies in `libs/runtime/src/clock-policies.ts` by `npm run generate:files`. Not to be edited.',
      '',
      'Days are working days of England and Wales: neither weekends nor bank holidays. A step is due at 17:00 in London on its day. One',
      'that finds nobody in a role goes to the next above: the force’s lead, the College’s brokers, the national desk. A pause, with its',
      'reason and until when, puts the steps to come off by the working days that it lasts.',
      '',
      'The page of an idea shows its clocks to those who may see its triage, with the roles that a step passed over because nobody held',
      'them. Whoever holds a step, or stands above, pauses its clock there.',
      '',
      'A reminder of one’s own comes at 7:00 on its day, whichever day of the week that is. It is set and deleted on the page of the idea.',
      '',
      '| clock | runs from | until | tells, after working days |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n'),
  );
}

function step({ workingDays, to, also, then }: PolicyStep): string {
  const told = [to, also].filter((tier) => tier !== undefined).map(wordsOf);
  return `${workingDays}: ${told.join(' and ')}${then ? `, then ${wordsOf(then)}` : ''}`;
}

function wordsOf(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
