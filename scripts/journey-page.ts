import { allEvents, eventName } from '../libs/contracts/src/contracts.js';
import { findHearers, findSayers, type Place } from './who-hears.js';

/** Which service says what to whom, as a diagram and as a table of places in the code. Made from the code. */
export async function journeyPage(): Promise<string> {
  const [hearers, sayers] = [await findHearers(), await findSayers()];
  const events = allEvents().map(eventName);
  const rows = events.map((name) => {
    return `| \`${name}\` | ${links(sayers.get(name))} | ${links(hearers.get(name))} |`;
  });
  return [
    '# Who says what to whom',
    '',
    'Made from the code by `npm run generate:files`. Not to be edited. The story is in [the journey](journey-of-an-idea.md).',
    '',
    '```mermaid',
    'flowchart LR',
    ...diagram(events, sayers, hearers),
    '```',
    '',
    '| event | said in | heard in |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

type Places = ReadonlyMap<string, readonly Place[]>;

/** One arrow from a service to another, labelled with every event that takes it. */
function diagram(events: readonly string[], sayers: Places, hearers: Places): string[] {
  const arrows = new Map<string, string[]>();
  for (const name of events) {
    for (const from of namesIn(sayers.get(name))) {
      for (const to of namesIn(hearers.get(name))) {
        const arrow = `${from} ${to}`;
        const label = name.replace(/\.v\d+$/, '').replace(/^\w+(?=\.text-cleared)/, 'any');
        arrows.set(arrow, [...new Set(arrows.get(arrow)).add(label)]);
      }
    }
  }
  return [...arrows].sort().map(([arrow, names]) => {
    const [from = '', to = ''] = arrow.split(' ');
    return `  ${from} -- "${names.join('<br>')}" --> ${to}`;
  });
}

function namesIn(places: readonly Place[] = []): string[] {
  return [...new Set(places.map((place) => (place.who === 'every service' ? 'everyone' : place.who)))];
}

function links(places: readonly Place[] = []): string {
  if (places.length === 0) return 'nowhere yet';
  const shown = places.map(({ file, method }) => {
    const name = file.split('/').at(-1) ?? file;
    return `[${name}](../${file})${method ? ` \`${method}\`` : ''}`;
  });
  return [...new Set(shown)].join('<br>');
}
