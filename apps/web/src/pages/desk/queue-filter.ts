import { caseStates, levels } from '@idea-map/contracts';
import type { Named } from '../../language.js';
import { options, sorted, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { isOfCollege } from './desk-data.js';

const NAMES = ['state', 'level', 'force', 'theme', 'call', 'whose', 'due'] as const;
type Asked = Readonly<Record<(typeof NAMES)[number], string>>;
type Thing = Named & { readonly id: string };

/** The filters as they stand in the address. */
export function askedOf(visit: Visit): Asked {
  return Object.fromEntries(NAMES.map((name) => [name, visit.query(name)])) as unknown as Asked;
}

/** The same as the API takes them; what is unknown is left out. */
export function filterOf(visit: Visit) {
  const { state, level, force, theme, call, whose, due } = askedOf(visit);
  return {
    ...(caseStates.some((one) => one === state) && { states: [state] }),
    ...(levels.some((one) => one === level) && { level }),
    ...(force && { forces: [force] }),
    ...(theme && { themes: [theme] }),
    ...(call && { call }),
    ...(['mine', 'others'].includes(whose) && { mine: whose === 'mine' }),
    ...(['over', 'later'].includes(due) && { overdue: due === 'over' }),
  };
}

/** What can be chosen in each filter. */
export async function filterItems(
  visit: Visit,
  { calls, forces }: { readonly calls: readonly Thing[]; readonly forces: readonly Thing[] },
) {
  const { words } = visit;
  const asked = askedOf(visit);
  const listed = (things: readonly Thing[], none: string, chosen: string) =>
    options(things, { none, chosen, visit });
  const said = (id: string, name: string) => ({ id, name, nameCy: name });
  const states = caseStates.map((one) => said(one, words.say(`case_${one}`)));
  const whose = [said('mine', words.say('deskMine')), said('others', words.say('deskNotMine'))];
  const due = [said('over', words.say('deskOverdueOnly')), said('later', words.say('deskNotOverdue'))];
  return {
    state: listed(states, words.say('deskAnyState'), asked.state),
    whose: listed(whose, words.say('deskAnyone'), asked.whose),
    due: listed(due, words.say('deskAnyDue'), asked.due),
    theme: listed(await themesFor(visit), words.say('anyTheme'), asked.theme),
    call: calls.length > 0 ? listed(sorted(calls, visit), words.say('deskAnyCall'), asked.call) : null,
    ...(isOfCollege(visit) && {
      force: listed(sorted(forces, visit), words.say('anyForce'), asked.force),
      level: listed(
        levels.map((one) => said(one, words.say(`level_${one}`))),
        words.say('deskAnyLevel'),
        asked.level,
      ),
    }),
  };
}
