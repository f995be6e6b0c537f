const ADDRESS = /[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;

/** Addresses of electronic mail. */
export function emailsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
