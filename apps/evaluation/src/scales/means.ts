import { intervalOf, isMissing, type Interval, type Missing } from '../statistics/estimate.js';
import { commonSpread, standardContrast, withSpread } from '../statistics/hedges-g.js';
import {
  meanContrast,
  meanContrastInterval,
  type Signed,
  type Spread,
} from '../statistics/mean-difference.js';
import { pooledSpreads } from '../statistics/pooling.js';
import { against, NOTHING, type Arms, type Cell, type Comparing, type Scale } from './scale.js';

/** Means: Hedges' g, over the one spread that all groups share, and the mean difference beside it. */
export const means: Scale = {
  ...{ isRatio: false, alone: 'HEDGES_G', compared: 'HEDGES_G' },
  method:
    "Hedges' g; several sites combined by inverse variance (DerSimonian and Laird); mean difference beside it.",
  changes: comparing(({ before, after }) => [
    [1, spread(after)],
    [-1, spread(before)],
  ]),
  afterwards: comparing(({ after }) => [[1, spread(after)]]),
  pool: (cells) => ({ ...NOTHING, ...pooledSpreads(cells.map(spread)) }),
};

/** @param groupsOf a site's groups, each with the sign with which it enters */
function comparing<Site>(groupsOf: (site: Site) => readonly Signed[]): Comparing<Site> {
  const spreadOf = ({ treated, compared }: Arms<Site>) =>
    commonSpread([...treated, ...compared].flatMap(groupsOf).map(([, group]) => group));
  const sampled = (site: Site, arms: Arms<Site>) => {
    const common = spreadOf(arms);
    return isMissing(common) ? common : standardContrast(groupsOf(site), common);
  };
  const g = (treated: readonly Site[], arms: Arms<Site>) => {
    const common = spreadOf(arms);
    if (isMissing(common)) return common;
    const contrast = against({ treated, compared: arms.compared }, (site) =>
      standardContrast(groupsOf(site), common),
    );
    return isMissing(contrast) ? contrast : withSpread(contrast, common);
  };
  return {
    whole: (arms) => g(arms.treated, arms),
    site: (site, arms) => g([site], arms),
    sampled,
    difference: (arms) => difference(arms, groupsOf),
  };
}

/** By Student's t where each arm is one site; several sites are combined by inverse variance. */
function difference<Site>(arms: Arms<Site>, groupsOf: (site: Site) => readonly Signed[]): Interval | Missing {
  const { treated, compared } = arms;
  if (treated.length === 1 && compared.length <= 1) {
    const beside = compared.flatMap(groupsOf).map(([sign, group]): Signed => [sign === 1 ? -1 : 1, group]);
    return meanContrastInterval([...treated.flatMap(groupsOf), ...beside]);
  }
  const figure = against(arms, (site) => meanContrast(groupsOf(site)));
  return isMissing(figure) ? figure : intervalOf(figure);
}

function spread({ mean, sd, n }: Cell): Spread {
  return { mean: mean ?? 0, sd: sd ?? 0, n };
}
