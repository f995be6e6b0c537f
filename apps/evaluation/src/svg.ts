/** Text as SVG and HTML hold it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A number as people read it: two decimals, or three figures where it is small. */
export function written(value: number): string {
  return Math.abs(value) >= 0.1 || value === 0 ? value.toFixed(2) : value.toPrecision(2);
}

/** A picture with its title and description for those who hear it. `name` is unique on its page. */
export function picture(
  { name, title, description }: { name: string; title: string; description: string },
  size: { width: number; height: number },
  parts: readonly string[],
): string {
  const label = `${name}-title ${name}-description`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${label}" viewBox="0 0 ${size.width} ${size.height}" font-family="arial, sans-serif" font-size="14">`,
    `<title id="${name}-title">${escaped(title)}</title>`,
    `<desc id="${name}-description">${escaped(description)}</desc>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** The same figures as a table: what a picture shows is in it, word for word. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`))
      .join('');
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`,
  ].join('\n');
}
