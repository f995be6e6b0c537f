import { dispersionOfChanges, dispersionOfRates, type Dispersion } from '../statistics/dispersion.js';
import type { Missing } from '../statistics/estimate.js';
import { pooledCounts } from '../statistics/pooling.js';
import { logRateChange, weightsOfChange } from '../statistics/rate-change.js';
import { logRate, logRateRatio, type Counted } from '../statistics/rate-ratio.js';
import { logRelativeIncidentRateRatio, spreadBy } from '../statistics/relative-incident-rate-ratio.js';
import { NOTHING, type Afterwards, type Arms, type Cell, type Change, type Scale } from './scale.js';

const NO_DIFFERENCE: Missing = { missing: 'A difference of counts depends on how long they were counted.' };

/** Counts: a rate ratio; before and after in two arms the relative incident rate ratio. */
export const counts: Scale = {
  ...{ isRatio: true, alone: 'RATE_RATIO', compared: 'RELATIVE_INCIDENT_RATE_RATIO' },
  method:
    'Rate ratio with a level for each site; quasi-Poisson dispersion; with a comparison the relative incident rate ratio (Wilson 2022).',
  changes: {
    whole: (arms) => change(arms.treated, arms),
    site: (site, arms) => change([site], arms),
    sampled: ({ before, after }) => logRateRatio(counted(after), counted(before)),
    weights: (sites) => weightsOfChange(sites.map(countedChange)),
    difference: () => NO_DIFFERENCE,
    told: (arms) => told(spreadOfChanges(arms)),
  },
  afterwards: {
    whole: (arms) => rates(arms.treated, arms),
    site: (site, arms) => rates([site], arms),
    sampled: ({ after }) => logRate(counted(after)),
    weights: (sites) => shares(sites.map(({ after }) => counted(after).exposure)),
    difference: () => NO_DIFFERENCE,
    told: (arms) => told(spreadOfRates(arms)),
  },
  pool: (cells) => ({ ...NOTHING, n: sum(cells.map(({ n }) => n)), ...pooledCounts(cells.map(counted)) }),
};

function change(treated: readonly Change[], arms: Arms<Change>) {
  const spread = spreadOfChanges(arms);
  const own = treated.map(countedChange);
  const beside = arms.compared.map(countedChange);
  return beside.length > 0
    ? logRelativeIncidentRateRatio(own, beside, spread)
    : spreadBy(logRateChange(own), spread);
}

// Without a comparison the sites' own spread is all that there is to see.
function spreadOfChanges({ treated, compared }: Arms<Change>): Dispersion {
  const arms = compared.length > 0 ? [treated, compared] : [treated];
  return dispersionOfChanges(arms.map((sites) => sites.map(countedChange)));
}

function rates(treated: readonly Afterwards[], arms: Arms<Afterwards>) {
  const [own, beside] = [treated, arms.compared].map(afters) as [Counted[], Counted[]];
  return spreadBy(logRateRatio(pooledCounts(own), pooledCounts(beside)), spreadOfRates(arms));
}

function spreadOfRates({ treated, compared }: Arms<Afterwards>): Dispersion {
  return dispersionOfRates([afters(treated), afters(compared)]);
}

function told({ factor, df }: Dispersion): string | null {
  const degrees = df === 1 ? 'degree' : 'degrees';
  return df === 0 ? null : `Dispersion ${factor.toFixed(2)} on ${df} ${degrees} of freedom.`;
}

function afters(sites: readonly Afterwards[]): Counted[] {
  return sites.map(({ after }) => counted(after));
}

function countedChange({ before, after }: Change) {
  return { before: counted(before), after: counted(after) };
}

function counted({ events, exposure, n }: Cell): Counted {
  return { events: events ?? 0, exposure: exposure ?? n };
}

function shares(amounts: readonly number[]): number[] {
  const all = sum(amounts);
  return amounts.map((amount) => amount / all);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((so, amount) => so + amount, 0);
}
