/** An address with what is asked for in its query; what is empty is left out. */
export function addressWith(
  path: string,
  asked: Readonly<Record<string, string | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** The address of the next page of a list, with the same filter; null on the last. */
export function nextAddress(
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
): string | null {
  return hasNextPage ? addressWith(path, { ...asked, after: endCursor }) : null;
}
