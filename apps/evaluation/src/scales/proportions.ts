import { intervalOf, isMissing, type Figure, type Interval, type Missing } from '../statistics/estimate.js';
import { pooledShares } from '../statistics/pooling.js';
import { risk, riskDifference } from '../statistics/risk-difference.js';
import { logRisk, logRiskRatio, NOBODY_HAD, type Share } from '../statistics/risk-ratio.js';
import { against, NOTHING, type Afterwards, type Arms, type Cell, type Change, type Scale } from './scale.js';

/** Proportions: a risk ratio; before and after in two arms the ratio of theirs; the risk difference beside it. */
export const proportions: Scale = {
  ...{ isRatio: true, alone: 'RISK_RATIO', compared: 'RATIO_OF_RISK_RATIOS' },
  method:
    'Risk ratio; several sites combined by inverse variance (DerSimonian and Laird); risk difference beside it.',
  changes: {
    whole: (arms) => ratio(arms.treated, arms),
    site: (site, arms) => ratio([site], arms),
    sampled: ratioOfSite,
    difference: (arms) => interval(against(arms, differenceOfSite)),
  },
  afterwards: {
    whole: (arms) => risks(arms.treated, arms),
    site: (site, arms) => risks([site], arms),
    sampled: ({ after }) => logRisk(share(after)),
    difference: (arms) => interval(against(arms, riskOfSite)),
  },
  pool: (cells) => ({ ...NOTHING, ...pooledShares(cells.map(share)) }),
};

function ratio(treated: readonly Change[], { compared }: Arms<Change>): Figure {
  return against({ treated, compared }, ratioOfSite);
}

/** One site beside one is the usual risk ratio, by its rule for zero cells. */
function risks(treated: readonly Afterwards[], { compared }: Arms<Afterwards>): Figure {
  const [one, other] = [treated[0], compared[0]];
  const all = [...treated, ...compared].map(({ after }) => share(after));
  if (all.every(({ events }) => events === 0)) return { missing: NOBODY_HAD };
  if (one && other && all.length === 2) return logRiskRatio(share(one.after), share(other.after));
  return against({ treated, compared }, ({ after }) => logRisk(share(after)));
}

function ratioOfSite({ before, after }: Change): Figure {
  return logRiskRatio(share(after), share(before));
}

function differenceOfSite({ before, after }: Change): Figure {
  return riskDifference(share(after), share(before));
}

function riskOfSite({ after }: Afterwards): Figure {
  return risk(share(after));
}

function interval(figure: Figure): Interval | Missing {
  return isMissing(figure) ? figure : intervalOf(figure);
}

function share({ events, n }: Cell): Share {
  return { events: events ?? 0, n };
}
