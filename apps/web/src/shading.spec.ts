import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shadeOf, stepsOf } from './shading.js';

describe('the steps of the map’s colours', () => {
  it('are none where there are no ideas', () => {
    expect(stepsOf([0, 0, 0])).toEqual([]);
    expect(shadeOf(0, [])).toBe(0);
  });

  it('give each count its own step where counts lie close, as far apart in shade as can be', () => {
    expect(stepsOf([0, 3, 1, 2, 3])).toEqual([
      { from: 1, to: 1, shade: 1 },
      { from: 2, to: 2, shade: 3 },
      { from: 3, to: 3, shade: 5 },
    ]);
    expect(stepsOf([7])).toEqual([{ from: 7, to: 7, shade: 3 }]);
  });

  it('end at round numbers where counts lie far apart', () => {
    expect(stepsOf([1, 2500]).map(({ to }) => to)).toEqual([5, 20, 110, 500, 2500]);
  });

  it('hold every count above none in exactly one step, darker for more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 43 }), (counts) => {
        const steps = stepsOf(counts);
        expect(steps.length).toBeLessThanOrEqual(5);
        for (const [at, step] of steps.entries()) {
          expect(step.to).toBeGreaterThanOrEqual(step.from);
          expect(step.from).toBe(at === 0 ? step.from : (steps[at - 1]?.to ?? 0) + 1);
        }
        const shades = counts.toSorted((a, b) => a - b).map((count) => shadeOf(count, steps));
        expect(shades).toEqual(shades.toSorted((a, b) => a - b));
        expect(counts.every((count) => count > 0 === shadeOf(count, steps) > 0)).toBe(true);
      }),
    );
  });
});

describe('the colours themselves', () => {
  const css = readFileSync(new URL('../assets/web.css', import.meta.url), 'utf8');
  const colourOf = (name: string) => String(new RegExp(`--${name}: (#[0-9a-f]+);`).exec(css)?.[1]);
  const shades = [1, 2, 3, 4, 5].map((shade) => colourOf(`shade-${shade}`));

  it('fall in lightness by at least a quarter from step to step, so that they differ without hue', () => {
    const light = shades.map((shade) => lightnessOf(shade) + 0.05);
    for (const [at, one] of light.slice(1).entries()) expect((light[at] ?? 0) / one).toBeGreaterThan(1.25);
  });

  it('carry their figures at 4.5 to 1: white on the darkest, black on the others', () => {
    const figures = shades.map((shade, at) => contrastOf(shade, at === 4 ? '#ffffff' : '#000000'));
    expect(Math.min(...figures)).toBeGreaterThan(4.5);
  });

  it('hold text and links at 7 to 1 on paper and on tint, and the focus at 3 to 1', () => {
    for (const ground of ['#ffffff', colourOf('tint')]) {
      for (const text of ['ink', 'soft', 'link']) {
        expect(contrastOf(colourOf(text), ground)).toBeGreaterThan(7);
      }
      expect(contrastOf(colourOf('focus'), ground)).toBeGreaterThan(3);
    }
    expect(contrastOf('#ffffff', colourOf('band'))).toBeGreaterThan(7);
  });
});

/** WCAG 2.2's contrast ratio. */
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [lightnessOf(a), lightnessOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2's relative luminance of #rrggbb. */
function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
