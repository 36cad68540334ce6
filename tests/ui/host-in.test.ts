import { expect, it } from 'vitest';
import { hostIn } from '../../src/ui/options/host-in';

it.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['https://News.example/politics?page=2#top', 'news.example'],
  ['HTTP://news.example', 'news.example'],
  ['news.example/politics', 'news.example'],
  ['news.example:8080', 'news.example'],
  ['https://reader:secret@news.example/', 'news.example'],
  ['www.news.example', 'www.news.example'],
  ['zeitung-für-alle.example', 'xn--zeitung-fr-alle-7vb.example'],
  ['новини.example', 'xn--b1amarcd.example'],
  ['localhost', 'localhost'],
  ['192.0.2.7', '192.0.2.7'],
  ['http://[2001:db8::1]/', '[2001:db8::1]'],
])('finds the host in %j', (text, host) => expect(hostIn(text)).toBe(host));

it.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['two words', 'the news'],
  ['a pattern', '*.news.example'],
  ['a dot in front', '.news.example'],
  ['a file', 'file:///home/page.html'],
  ['a page of the browser', 'chrome://settings'],
  ['another scheme', 'ftp://news.example'],
  ['a scheme alone', 'https://'],
  ['a script', 'javascript:alert(1)'],
  ['a mail address without a host', '@'],
  ['an underscore', 'news_site.example'],
])('finds none in %s: %j', (_, text) => expect(hostIn(text)).toBeNull());
