/** Tells an author which forces a place may lie in: `This place lies in Kent or Essex: choose one of them.` */
export function oneOf(candidates: readonly string[]): string {
  const names = candidates.map(forceName);
  if (names.length < 2) return `This place lies in ${names.join('')}.`;
  return `This place lies in ${names.slice(0, -1).join(', ')} or ${names.at(-1)}: choose one of them.`;
}

/** The area of a force in words, from its slug: `Avon and Somerset`. */
function forceName(slug: string): string {
  const small = ['and', 'of'];
  return slug
    .split('-')
    .map((word) => (small.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
