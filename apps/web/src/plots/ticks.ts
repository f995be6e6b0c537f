/** Where an axis is marked. */
const STEPS = [1, 2, 2.5, 5, 10];
const DECADES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Round numbers between two, a few of them: multiples of 1, 2, 2.5 or 5 times a power of ten. */
export function roundTicks(least: number, most: number, few = 5): number[] {
  const rough = (most - least) / few;
  if (!(rough > 0) || !Number.isFinite(rough)) return [least];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough) ?? 10);
  const count = Math.floor((most - Math.ceil(least / step) * step) / step + 1e-9) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) =>
    Number(((Math.ceil(least / step) + at) * step).toPrecision(12)),
  );
}

/** The same for ratios on a log scale, 1 among them: round numbers over a short reach, 1, 2 and 5 of each decade over a long one. */
export function ratioTicks(least: number, most: number): number[] {
  const ticks = most / least < 4 ? roundTicks(least, most) : DECADES;
  const within = ticks.filter((tick) => tick > 0 && tick >= least && tick <= most);
  return [...new Set([...within, 1])].sort((a, b) => a - b);
}

/** Those ticks that stand at least so far apart where they are drawn; one of them is kept whatever stands beside it. */
export function apart(
  ticks: readonly number[],
  { at, gap, keep }: { at: (tick: number) => number; gap: number; keep: number },
): number[] {
  const kept: number[] = [keep];
  for (const tick of ticks)
    if (kept.every((other) => other === tick || Math.abs(at(other) - at(tick)) >= gap)) kept.push(tick);
  return [...new Set(kept)].sort((a, b) => a - b);
}
