/** A step of the map's colours: from and to, both in it. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** 1 to 5, from light to dark. */
  readonly shade: number;
}

const SHADES = 5;

/**
 * At most five steps that hold every count above none. Where the counts lie close, each has a step of its own; else each
 * step is as many times the one before it, for forces differ by their size, and ends at a round number.
 */
export function stepsOf(counts: readonly number[]): Step[] {
  const some = counts.filter((count) => count > 0);
  if (some.length === 0) return [];
  const [least, most] = [Math.min(...some), Math.max(...some)];
  const ends = most - least < SHADES ? countUp(least, most) : roundEnds(least, most);
  return ends.map((to, at) => ({
    from: (ends[at - 1] ?? least - 1) + 1,
    to,
    shade: shadeAt(at, ends.length),
  }));
}

/** The shade of a count, 0 for none. */
export function shadeOf(count: number, steps: readonly Step[]): number {
  return steps.find(({ from, to }) => count >= from && count <= to)?.shade ?? 0;
}

function countUp(least: number, most: number): number[] {
  return Array.from({ length: most - least + 1 }, (_, at) => least + at);
}

function roundEnds(least: number, most: number): number[] {
  const exact = (at: number) => least * (most / least) ** (at / SHADES);
  const ends: number[] = [];
  for (let at = 1; at < SHADES; at++) {
    const unit = 10 ** Math.floor(Math.log10(Math.max(1, exact(at) - exact(at - 1))));
    const round = Math.round(exact(at) / unit) * unit;
    const lowest = (ends.at(-1) ?? least - 1) + 1;
    ends.push(Math.min(Math.max(round, lowest), most - (SHADES - at)));
  }
  return [...ends, most];
}

// Few steps lie as far apart as they can.
function shadeAt(at: number, steps: number): number {
  return steps === 1 ? 3 : Math.round(1 + (at * (SHADES - 1)) / (steps - 1));
}
