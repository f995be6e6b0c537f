import type { Attribution } from './shell.js';

const ours: readonly Attribution[] = [
  {
    en: 'Contains public domain data from Natural Earth',
    cy: 'Yn cynnwys data parth cyhoeddus gan Natural Earth',
  },
];

/** The lines that sources ask for, with their Welsh where it is ours to put in Welsh. */
export function attributionsOf(lines: readonly string[]): readonly Attribution[] {
  return lines.map((en) => ours.find((line) => line.en === en) ?? { en });
}
