import type { Pair } from '../words.data.js';

/** What the pictures of a test's results say. */
export const plotWords = {
  plotSite: ['Site', 'Safle'],
  plotInterval: ['95% interval', 'Cyfwng 95%'],
  plotWeight: ['Weight', 'Pwysau'],
  plotNoFigure: ['no figure', 'dim ffigur'],
  plotFromTo: ['{low} to {high}', '{low} i {high}'],
  plotForest: [
    '{measure} by site ({n}); together {whole}.',
    '{measure} fesul safle ({n}); gyda’i gilydd {whole}.',
  ],
  plotTableBelow: ['The table says the same.', 'Mae’r tabl yn dweud yr un peth.'],
  plotTogether: ['All sites together', 'Pob safle gyda’i gilydd'],
  plotForestTitle: ['{name}: effect by site', '{name}: effaith fesul safle'],
  plotChangeTitle: ['{name}: before and after', '{name}: cyn ac ar ôl'],
  plotChange: ['{label}: {before} before, {after} after', '{label}: {before} cyn, {after} ar ôl'],
  plotBefore: ['Before', 'Cyn'],
  plotAfter: ['After', 'Ar ôl'],
  plotArm: ['Arm', 'Grŵp'],
  arm_INTERVENTION: ['Intervention', 'Ymyrraeth'],
  arm_COMPARISON: ['Comparison', 'Cymhariaeth'],
  unit_COUNT_RATE: ['events for one of exposure', 'digwyddiadau am un uned'],
  unit_COUNT_RATE_1000: ['events for 1,000 of exposure', 'digwyddiadau am 1,000 o unedau'],
  unit_PROPORTION: ['percent', 'y cant'],
  unit_MEAN: ['mean', 'cymedr'],
  effect_RATE_RATIO: ['Rate ratio', 'Cymhareb cyfraddau'],
  effect_RELATIVE_INCIDENT_RATE_RATIO: [
    'Relative incident rate ratio',
    'Cymhareb cyfraddau digwyddiad gymharol',
  ],
  effect_RISK_RATIO: ['Risk ratio', 'Cymhareb risg'],
  effect_RATIO_OF_RISK_RATIOS: ['Ratio of risk ratios', 'Cymhareb cymarebau risg'],
  effect_HEDGES_G: ['Hedges’ g', 'g Hedges'],
} as const satisfies Readonly<Record<string, Pair>>;
