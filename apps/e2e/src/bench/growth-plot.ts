import type { Grown } from './growth.js';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [760, 440, 60, 60];
const COLOURS =
  '#1d70b8 #d4351c #00703c #4c2c92 #f47738 #28a197 #912b88 #0b0c0c #b58840 #5694ca #85994b'.split(' ');

/** Time against the number of ideas, both by powers of ten, as SVG with a title and a name at the end of each line. */
export function growthPlot(grown: readonly Grown[]): string {
  const names = Object.keys(grown[0]?.milliseconds ?? {});
  const times = grown.flatMap(({ milliseconds }) => Object.values(milliseconds));
  const [low, high] = [Math.floor(Math.log10(Math.min(...times))), Math.ceil(Math.log10(Math.max(...times)))];
  const sizes = grown.map(({ ideas }) => Math.log10(ideas));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const x = (ideas: number) =>
    LEFT + ((Math.log10(ideas) - least) / (most - least || 1)) * (WIDTH - LEFT - 150);
  const y = (ms: number) =>
    HEIGHT - BOTTOM - ((Math.log10(ms) - low) / (high - low || 1)) * (HEIGHT - BOTTOM - 30);
  const ends = spread(names.map((name) => ({ name, y: y(grown.at(-1)?.milliseconds[name] ?? 1) })));
  const lines = names.map((name, at) => {
    const points = grown.map(
      ({ ideas, milliseconds }) => `${x(ideas).toFixed(1)},${y(milliseconds[name] ?? 1).toFixed(1)}`,
    );
    const colour = COLOURS[at % COLOURS.length] ?? '#000';
    const label = ends.get(name) ?? 0;
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>
<text x="${WIDTH - 142}" y="${(label + 4).toFixed(1)}" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t" font-family="sans-serif" font-size="13">
<title id="t">Milliseconds at p50 against the number of ideas, both by powers of ten</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${axis(grown, { low, high, x, y })}
${lines.join('\n')}
</svg>
`;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly x: (ideas: number) => number;
  readonly y: (ms: number) => number;
}

function axis(grown: readonly Grown[], { low, high, x, y }: Scale): string {
  const across = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)).map(
    (ms) => `<line x1="${LEFT}" x2="${WIDTH - 150}" y1="${y(ms)}" y2="${y(ms)}" stroke="#b1b4b6"/>
<text x="${LEFT - 8}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text>`,
  );
  const down = grown.map(
    ({ ideas }) =>
      `<text x="${x(ideas)}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle">${ideas.toLocaleString('en-GB')}</text>`,
  );
  return [
    ...across,
    ...down,
    `<text x="${(WIDTH - 90) / 2}" y="${HEIGHT - 12}" text-anchor="middle">ideas</text>`,
  ].join('\n');
}

/** Names at the ends of their lines, far enough apart to be read. */
function spread(ends: readonly { readonly name: string; readonly y: number }[]): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  let last = -Infinity;
  for (const { name, y } of [...ends].sort((one, other) => one.y - other.y)) {
    last = Math.max(y, last + 16);
    placed.set(name, last);
  }
  return placed;
}
