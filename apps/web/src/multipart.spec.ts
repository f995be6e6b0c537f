import { encodedFrom } from './multipart.js';

async function encoded(form: FormData): Promise<string> {
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return encodedFrom(Buffer.from(await request.arrayBuffer()), request.headers.get('content-type') ?? '');
}

describe('a form with a file', () => {
  it('is its fields and the text of its file', async () => {
    const form = new FormData();
    form.set('do', 'import');
    form.set('file', new Blob(['outcome,n\nburglaries,12é\n'], { type: 'text/csv' }), 'figures.csv');
    const fields = new URLSearchParams(await encoded(form));
    expect(fields.get('do')).toBe('import');
    expect(fields.get('file')).toBe('outcome,n\nburglaries,12é\n');
  });

  it('has an empty text where no file was chosen, and is refused where it is none', async () => {
    const form = new FormData();
    form.set('file', new Blob([]), '');
    expect(new URLSearchParams(await encoded(form)).get('file')).toBe('');
    await expect(encodedFrom(Buffer.from('nothing'), 'multipart/form-data; boundary=x')).rejects.toThrow(
      'Failed to parse',
    );
  });
});
