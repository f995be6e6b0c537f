/** Each figure beside the one it should be, to four decimals. */
export function expectNear(figures: readonly number[], published: readonly number[]): void {
  expect(figures).toHaveLength(published.length);
  figures.forEach((figure, at) => {
    expect(figure).toBeCloseTo(published[at] ?? NaN, 4);
  });
}
