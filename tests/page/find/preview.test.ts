import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { page, prose } from '../parse';

const title = '<h1>Weir on the Orle is built</h1>';
const paid = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
const story = (length: number): string => `<p>${prose(length)}</p>`;
const isPreview = (body: string, head = ''): boolean =>
  findArticle(page(`<main>${title}${body}</main>`, head)).isPreview;

describe('a page that shows the beginning of its article', () => {
  const previews: [name: string, body: string, head?: string][] = [
    ['an offer below', `${story(900)}<div><h2>Subscribe to continue reading</h2><p>One pound a week.</p></div>`],
    ['a heading and a line', `${story(900)}<h3>Keep reading</h3><p>Create a free account, it takes a minute.</p>`],
    ['for subscribers', `${story(900)}<div class="paywall"><p>This article is for subscribers only.</p></div>`],
    ['the rest', `${story(900)}<div>Sign in to read the rest of this story.</div>`],
    ['the month is over', `${story(900)}<div>You have reached your free article limit. Register to go on.</div>`],
    ['in a part that is doubted', `${story(900)}<div class="newsletter-modal">Log in to read the full article</div>`],
    [
      'longer, and it breaks off',
      `${story(3200)}<p>${'The keeper of the weir has seen '.repeat(4)}…</p><p>Subscribe to read on.</p>`,
    ],
    [
      'longer, and it breaks off after a heading',
      `${story(3200)}<h2>The other bank</h2><h2>Enjoying the Post?</h2><p>Log in or create an account to continue</p><ul><li>${prose(80, 'Read what the Post has found out')}</li></ul>`,
    ],
    ['longer, and the page says so', `${story(3200)}<p>Subscribe to read the full article.</p>`, paid],
  ];
  it.each(previews)('%s', (_, body, head) => expect(isPreview(body, head)).toBe(true));

  const whole: [name: string, body: string, head?: string][] = [
    ['nothing is asked', story(900)],
    ['stated, and nothing is asked', story(900), paid],
    ['a newsletter is offered', `${story(900)}<p>Subscribe to our newsletter and get the news in your inbox.</p>`],
    ['other stories are offered', `${story(900)}<p>Sign in to keep reading other stories like this one.</p>`],
    ['the text goes on', `${story(900)}<div>Subscribe to continue reading</div>${story(900)}`],
    ['a long text that ends', `${story(3200)}<p>Subscribe to read the full story of every match.</p>`],
    [
      'a long text, and the demand has a heading',
      `${story(3200)}<h2>Subscribe to read on</h2><p>Every story, on paper.</p>`,
    ],
    ['far below', `${story(900)}${'<div>Weather</div>'.repeat(20)}<div>Subscribe to read this article</div>`],
    ['hidden', `${story(900)}<div hidden>Subscribe to continue reading</div>`],
    [
      'somebody asks for it in the text',
      `${story(900)}<p>“Members want to read this,” she said of the plan that nobody had printed before.</p>`,
    ],
  ];
  it.each(whole)('not where %s', (_, body, head) => expect(isPreview(body, head)).toBe(false));
});
