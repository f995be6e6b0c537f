/**
 * A form with files as one without: each field and the text of each file, encoded as a=1&b=2. A file that was not chosen is
 * empty. @throws TypeError where it is no such form
 */
export async function encodedFrom(body: Buffer, contentType: string): Promise<string> {
  const sent = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  const fields = new URLSearchParams();
  for (const [name, value] of sent)
    fields.append(name, typeof value === 'string' ? value : await value.text());
  return fields.toString();
}
