import { paperStyle } from './paper-style.js';
import { aReader } from './testing-web.js';

describe('on paper', () => {
  it('a link tells its host before its path', async () => {
    const { text } = await aReader([]).open('/');
    expect(text).toContain('<link rel="stylesheet" href="/paper.css" media="print">');
    const { status, text: style } = await aReader([]).open('/paper.css');
    expect([status, style]).toEqual([200, ':root { --site: "http://localhost:80"; }\n']);
    expect(paperStyle('https://ideas.example/').body).toContain('"https://ideas.example"');
  });
});
