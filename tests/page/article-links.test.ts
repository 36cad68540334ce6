import { expect, it } from 'vitest';
import { linksIn } from '../../src/page/article-links';
import { readElement } from '../../src/page/find/read-element';

const page = `<p>The <a href="https://audit.example/bridge.pdf">court of <b>audit</b></a> found it, as the
<a href="https://www.news.example/earlier">paper</a> wrote; see <a href="https://news.example/files/plan.pdf">the plan</a>,
<a href="https://share.example/intent?url=x">pass it on</a> or <a href="mailto:a@b.example">write</a>.</p>`;

it('finds what an article links to, without its own pages and the ways to pass it on', () => {
  document.body.innerHTML = page;
  const { map } = readElement(document.body);
  expect(linksIn(map, 'news.example').map(({ start, end, url }) => [map.text.slice(start, end), url])).toEqual([
    ['court of audit', 'https://audit.example/bridge.pdf'],
    ['the plan', 'https://news.example/files/plan.pdf'],
  ]);
});
