/** The address of a file on the host that its page is on: the API names the host by which the pages asked it. */
export function fileLink({ url }: { readonly url: string }): string {
  const { pathname, search } = new URL(url, 'http://localhost');
  return `${pathname}${search}`;
}
