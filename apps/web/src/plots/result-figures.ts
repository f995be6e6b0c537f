import type { Words } from '../words.js';
import { written } from './picture.js';
import type { ResultDrawn } from './result-drawn.js';

/** What stands beside a result's plot, in words: how sure it is, what it is in the outcome's own unit, how sites differ. */
export function figuresOf(result: ResultDrawn, words: Words): string[] {
  const { pValue, adjustedPValue, difference, heterogeneity, measure } = result;
  const said: string[] = [];
  if (pValue !== null) said.push(chance('result', pValue, words));
  if (adjustedPValue !== null) said.push(chance('resultAdjusted', adjustedPValue, words));
  if (difference) {
    const isShare = measure === 'RISK_RATIO' || measure === 'RATIO_OF_RISK_RATIOS';
    const [value, low, high] = [difference.value, difference.low, difference.high].map((number) =>
      written(isShare ? 100 * number : number),
    ) as [string, string, string];
    said.push(words.say(isShare ? 'resultPoints' : 'resultDifference', { value, low, high }));
  }
  if (heterogeneity) {
    const { q, df, pValue: p, iSquared, tauSquared } = heterogeneity;
    const [chi, i, tau] = [written(q), iSquared.toFixed(0), written(tauSquared)];
    said.push(
      words.say('resultSpread', { q: chi, df, p: p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`, i, tau }),
    );
  }
  return said;
}

function chance(name: 'result' | 'resultAdjusted', p: number, words: Words): string {
  return p < 0.001 ? words.say(`${name}PSmall`) : words.say(`${name}P`, { p: p.toFixed(3) });
}
