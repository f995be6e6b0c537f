import type { Role, Stage } from '@idea-map/contracts';
import { barChart, columnChart } from '../../chart.js';
import type { Named } from '../../language.js';
import type { Page } from '../../page.js';
import { options, sorted, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';

const FIGURES = `query ($filter: IdeaFilter) {
  pipeline(filter: $filter) {
    stages { stage count overdue days { n median p90 } }
    firstReply { n median p90 } decision { n median p90 } dissemination { n median p90 }
    overdueByTier { role count }
    breakdown(by: MONTH) { id submitted decided }
  }
  facets(filter: $filter) { nationalPriorities { id count } }
  nationalPriorities { id name nameCy }
  participation {
    from to submitted supported commented
    byForce { force { id name nameCy } submitted supported commented }
  }
  forces { id name nameCy }
}`;

interface Durations {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
}
interface StageFigures {
  readonly stage: Stage;
  readonly count: number;
  readonly overdue: number;
  readonly days: Durations;
}
type Thing = Named & { readonly id: string };
type People = Record<'submitted' | 'supported' | 'commented', number | null>;
interface Found {
  readonly pipeline: {
    readonly stages: readonly StageFigures[];
    readonly firstReply: Durations;
    readonly decision: Durations;
    readonly dissemination: Durations;
    readonly overdueByTier: readonly { readonly role: Role; readonly count: number }[];
    readonly breakdown: readonly {
      readonly id: string;
      readonly submitted: number;
      readonly decided: number;
    }[];
  };
  readonly facets: {
    readonly nationalPriorities: readonly { readonly id: string; readonly count: number }[];
  } | null;
  readonly nationalPriorities: readonly Thing[] | null;
  readonly forces: readonly Thing[] | null;
  readonly participation:
    | (People & {
        readonly from: string;
        readonly to: string;
        readonly byForce: readonly (People & { readonly force: Thing | null })[];
      })
    | null;
}
const MONTHS = 12;

/** How ideas move: flow, working days, what is overdue, and which priorities no idea serves. Nothing is ranked. */
export const figuresPage: Page = {
  path: '/figures',
  who: 'signedIn',
  nav: 'navFigures',
  navFor: ['LEADER', 'COLLEGE_BROKER', 'NATIONAL_DESK', 'FORCE_LEAD'],
  async get(visit) {
    const { words } = visit;
    const [force, theme] = [visit.query('force'), visit.query('theme')];
    const filter = { ...(force && { forces: [force] }), ...(theme && { themes: [theme] }) };
    const [found, themes] = await Promise.all([
      visit.askForParts<Found>(FIGURES, { filter }),
      themesFor(visit),
    ]);
    const { pipeline } = found;
    const forces = sorted(found.forces ?? [], visit);
    return visit.show('docket/figures', words.say('figuresHeading'), {
      filtered: force !== '' || theme !== '',
      ...flow(pipeline, visit),
      ...stages(pipeline, visit),
      ...gaps(found, visit),
      people: people(found),
      times: [
        { name: words.say('figuresReply'), ...pipeline.firstReply },
        { name: words.say('figuresDecision'), ...pipeline.decision },
        { name: words.say('figuresSharing'), ...pipeline.dissemination },
      ],
      tiers: pipeline.overdueByTier.filter(({ count }) => count > 0),
      forceItems: options(forces, { none: words.say('anyForce'), chosen: force, visit }),
      themeItems: options(themes, { none: words.say('anyTheme'), chosen: theme, visit }),
    });
  },
};

function flow({ breakdown }: Found['pipeline'], { words }: Visit) {
  const months = [...breakdown].sort((one, other) => one.id.localeCompare(other.id)).slice(-MONTHS);
  const rows = months.map(({ id, submitted, decided }) => ({
    id,
    label: words.month(id),
    values: [submitted, decided],
  }));
  const series = [words.say('figuresSubmitted'), words.say('figuresDecided')];
  const say = (n: number) => words.number(n);
  return { months: rows, flowChart: columnChart({ title: words.say('figuresFlow'), series, rows, say }) };
}

function stages({ stages: all }: Found['pipeline'], { words }: Visit) {
  const some = all.filter(({ count, days }) => count > 0 || days.n > 0);
  const rows = some
    .filter(({ days }) => days.n > 0)
    .map(({ stage, days }) => ({ label: words.say(`stage_${stage}`), values: [days.median, days.p90] }));
  const series = [words.say('figuresMedian'), words.say('figuresNinety')];
  const say = (n: number) => words.number(Math.round(n * 10) / 10);
  return { stages: some, stageChart: barChart({ title: words.say('figuresStages'), series, rows, say }) };
}

/** Forces of which every figure is withheld are not shown: a table of dashes tells nothing. */
function people({ participation }: Found) {
  if (!participation) return null;
  const byForce = participation.byForce.filter(
    ({ submitted, supported, commented }) => (submitted ?? supported ?? commented) !== null,
  );
  return { ...participation, byForce };
}

/** Every national priority with its ideas: by name, so that none is ranked, and a gap said as one. */
function gaps({ facets, nationalPriorities }: Found, visit: Visit) {
  const { words } = visit;
  const counts = new Map((facets?.nationalPriorities ?? []).map(({ id, count }) => [id, count]));
  const priorities = sorted(nationalPriorities ?? [], visit).map((one) => ({
    ...one,
    count: counts.get(one.id) ?? 0,
  }));
  const rows = priorities.map((one) => ({
    label: words.language === 'cy' && one.nameCy ? one.nameCy : one.name,
    values: [one.count],
  }));
  const say = (n: number) => words.number(n);
  const title = words.say('figuresGaps');
  const isEmpty = priorities.every(({ count }) => count === 0);
  return {
    priorities,
    gapChart: isEmpty ? null : barChart({ title, series: [words.say('figuresIdeas')], rows, say }),
  };
}
