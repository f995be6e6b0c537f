import { html } from './html.js';

describe('markup', () => {
  it('holds every value as text, in attributes too', () => {
    const name = `<b>"Kent" & 'Co'</b>`;
    const safe = '&lt;b&gt;&quot;Kent&quot; &amp; &#39;Co&#39;&lt;/b&gt;';
    expect(html`<p title="${name}">${name}</p>`.text).toBe(`<p title="${safe}">${safe}</p>`);
  });

  it('takes markup and lists as they are, and leaves nothing where there is nothing', () => {
    expect(html`${[html`<i>${1}</i>`, '<', 0]}${null}${undefined}${false}`.text).toBe('<i>1</i>&lt;0');
  });
});
