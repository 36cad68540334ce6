import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { page, prose } from '../parse';

const paragraphs = ['A weir', 'A sluice', 'A dyke', 'A lock'].map((about) =>
  prose(240, `${about} on the Orle was promised to Brackwater`),
);
const [one, two, three, four] = paragraphs as [string, string, string, string];
const p = (text: string): string => `<p>${text}</p>`;
const lead = p(one) + p(two);
const rest = p(three) + p(four);
const about = p(prose(170, 'The Brackwater Post is a small paper of the river'));

const textOf = (body: string): string => findArticle(page(body), null).article.text;

describe('the article’s own parts with names of side matter', () => {
  const cases: [name: string, body: string][] = [
    ['for subscribers, a part', `<article><h1>Weir</h1>${lead}<div class="content paywall">${rest}</div></article>`],
    [
      'for subscribers, paragraphs',
      `<main>${lead}<p class="premium paywall">${three}</p><p class="paywall">${four}</p></main>`,
    ],
    [
      'a wrapper called related',
      `<main><h1>Weir</h1><div class="related-post-body">${lead}${rest}</div></main><div>${about}</div>`,
    ],
    [
      'a wrapper that is shared',
      `<main><div id="share-page"><div class="share-inner">${lead}${rest}</div></div></main>`,
    ],
    [
      'a grid with a sidebar in its name, in several parts',
      `<main><h1>Weir</h1>${[one, two, three, four].map((text) => `<div class="sidebar-grid">${p(text)}</div>`).join('<div class="ad">Ad</div>')}</main>`,
    ],
    ['a paragraph with such an id', `<main>${lead}<p id="comments">${three}</p><p class="promo">${four}</p></main>`],
    ['not read aloud', `<main>${lead}<div aria-hidden="true">${rest}</div></main>`],
    [
      'of elements of the page’s own making',
      `<main>${paragraphs.map((text) => `<x-par>${text}</x-par>`).join('')}</main>`,
    ],
  ];
  it.each(cases)('%s', (_, body) => {
    const blocks = textOf(body).split('\n\n');
    for (const text of paragraphs) expect(blocks).toContain(text);
    expect(blocks.join(' ')).not.toContain('small paper of the river');
  });
});

describe('what is in the body and not of it', () => {
  const strays: [name: string, html: string][] = [
    [
      'an offer with a class of access',
      '<div class="paywall"><p>STRAY Subscribe now to read on, and get every morning a letter in your inbox, as long as you like.</p></div>',
    ],
    [
      'an offer without any name',
      '<div><h3>STRAY more</h3><p>STRAY Sign up to our newsletter and get all of the news of the river in your inbox.</p></div>',
    ],
    [
      'a form with its explanation',
      '<div><p>STRAY All the news of the river in one letter on every Friday morning, at no cost.</p><div><input type="email"></div></div>',
    ],
    ['an offer as a paragraph', '<p>STRAY Read the Post every day for just €4 a month. Subscribe today!</p>'],
    [
      'a list of other stories',
      '<div><div><h3><a href="/a">STRAY A bridge for the upper town at last</a></h3><div>Two engineers drew it in a night.</div></div><div><h3><a href="/b">STRAY The mill is for sale again</a></h3><div>Its owner moves to the coast.</div></div></div>',
    ],
    [
      'an offer that names no account',
      '<div class="plan-prompt"><p>STRAY To go on, choose a plan. Your first month is free, and you may cancel at any time.</p></div>',
    ],
    [
      'what members pay for',
      '<div class="box"><h3>STRAY Become a member</h3><p>STRAY Members help us keep two reporters on the river, and read without advertisements.</p></div>',
    ],
    [
      'a question about data',
      '<div class="prompt"><p>STRAY We and our 212 partners use precise geolocation and store information on a device.</p></div>',
    ],
    ['the next video', '<div><div>Up next</div><div>STRAY Watch the storm at the pier</div></div>'],
    ['an invitation to comment', '<p>Have your say on the STRAY plan in the comments below.</p>'],
    ['an invitation with a question', '<p>What do you think? Tell us STRAY in the comments.</p>'],
    ['a channel elsewhere', '<p>For more STRAY news of the river, join our WhatsApp channel here.</p>'],
    [
      'a letter to subscribe to',
      '<p>Miss nothing STRAY: subscribe to the Post’s newsletter and read it at breakfast.</p>',
    ],
    ['another story’s headline, linked', '<p><a href="/z">STRAY Brackwater names a new harbour master</a></p>'],
    [
      'a box hidden by its class',
      '<div class="note-body hidden"><p>STRAY This is shown to those who have no right to read on, and to nobody else at all.</p></div>',
    ],
    [
      'words for screen readers',
      '<p>The mayor signed <a href="/x">the plan<span class="visually-hidden">, STRAY opens new tab</span></a> on Monday in the hall.</p>',
    ],
    [
      'words that an own style moves away',
      '<p>The mayor signed <a href="/x">the plan</a><span style="position:absolute;left:-9999px">STRAY opens</span> on Monday in the hall.</p>',
    ],
    [
      'what a style strikes out',
      '<p>The mayor signed the plan <span style="text-decoration: line-through">STRAY in March</span> in April, in the hall.</p>',
    ],
    [
      'what is struck out',
      '<p>The mayor signed the plan <del>STRAY in March</del> in April, in the hall of the town.</p>',
    ],
    [
      'a box about the author',
      '<div class="author-box"><p>STRAY Ida Vahl writes about rivers. She lived in three countries and has a boat, which she mends.</p></div>',
    ],
  ];
  it.each(strays)('%s', (_, html) => {
    const text = textOf(`<main><h1>Weir on the Orle</h1>${lead}${html}${rest}</main>`);
    expect(text).not.toContain('STRAY');
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });

  const lines: [line: string, stays: boolean][] = [
    ['Published: 22:04, 22 Apr 2024', false],
    ['January 28, 2025 11:30 am (Updated 11:54 am)', false],
    ['By Ida Vahl and Tom Orre', false],
    ['Ida Vahl 5 hours ago', false],
    ['4 min read', false],
    ['This article was first published on 22 April 2024.', false],
    ['Four minutes later the water was back.', true],
    ['What do you think of a weir that stands for a hundred years?', true],
    ['Readers subscribe to the paper at the mill.', true],
    ['The council met on 22 April 2024 in the hall of the mill.', true],
    ['By noon the water stood at the door of the mill.', true],
  ];
  it.each(lines)('%s', (line, stays) => {
    expect(textOf(`<main>${p(line)}${lead}${p(line)}${rest}</main>`).includes(line)).toBe(stays);
  });

  it('a caption that is said twice is said once, and one above the text not at all', () => {
    const figure = (text: string): string => `<figure><img><figcaption>${text}</figcaption></figure>`;
    const text = textOf(
      `<main>${figure('The weir as it was in spring, before the rain.')}${lead}${figure('The old sluice, seen from the mill in May.')}${figure('The old sluice, seen from the mill in May.')}${rest}</main>`,
    );
    expect(text).not.toContain('as it was in spring');
    expect(text.split('seen from the mill')).toHaveLength(2);
  });
});

describe('signs that are no words', () => {
  const cases: [name: string, html: string, text: string][] = [
    ['a note behind a number', 'About 45<sup>1</sup> percent came.', 'About 45 percent came.'],
    ['a note that is a link', 'Some 12,000<sup><a href="#n4">4</a></sup> people came.', 'Some 12,000 people came.'],
    ['a note behind a share', 'About 45%<sup>2</sup> of them came.', 'About 45% of them came.'],
    ['a note behind a closing mark', '“We lost it,”<sup>5</sup> she said.', '“We lost it,” she said.'],
    ['a note behind a full stop', 'It broke.<sup>[5]</sup> The other stayed.', 'It broke. The other stayed.'],
    ['a note in words', 'Some 12,000<sup>[note 1]</sup> people came.', 'Some 12,000 people came.'],
    ['a note after a space', 'Some 12,000 <sup>1</sup> people came.', 'Some 12,000 people came.'],
    ['a note that only a class makes', 'Some 12,000<span class="footnote">1</span> came.', 'Some 12,000 came.'],
    [
      'a note that only a style raises',
      'Some 12,000<span style="vertical-align:super">1</span> came.',
      'Some 12,000 came.',
    ],
    ['a number in a span', 'Some 12,0<span class="num">00</span> came.', 'Some 12,000 came.'],
    ['dots that lead to a page', 'Sluices......<a href="#p4">4</a> and dykes.', 'Sluices......4 and dykes.'],
    ['a link to a note alone', 'Some 12,000<a href="#n4">[4]</a> people came.', 'Some 12,000 people came.'],
    ['a raised digit', 'Some 12,000⁴ people came.', 'Some 12,000 people came.'],
    ['cents', 'It costs $9<sup>99</sup> in the shop.', 'It costs $9.99 in the shop.'],
    ['cents of a large price', 'It costs $1,299<sup>99</sup> in the shop.', 'It costs $1,299.99 in the shop.'],
    ['cents after a point', 'It costs $9.<sup>99</sup> in the shop.', 'It costs $9.99 in the shop.'],
    ['an isotope', 'The sand has <sup>235</sup>U in it.', 'The sand has 235U in it.'],
    ['a power of ten', 'It holds 10<sup>6</sup> litres.', 'It holds 10^6 litres.'],
    ['a square', 'It is 40 km<sup>2</sup> large.', 'It is 40 km2 large.'],
    ['an ordinal', 'On the 21<sup>st</sup> of May.', 'On the 21st of May.'],
    [
      'a drop cap with a copy',
      '<span aria-hidden="true">I</span><span class="sr-only">I</span>da Vahl came.',
      'Ida Vahl came.',
    ],
    ['a drop cap that is a block', '<div class="cap">I</div>da Vahl came.', 'Ida Vahl came.'],
    [
      'split letters',
      '<b aria-hidden="true">I</b><b aria-hidden="true">d</b><b aria-hidden="true">a</b> came.',
      'Ida came.',
    ],
    [
      'links without spaces',
      'It was read by<a href="/v">Ida Vahl</a>and others.',
      'It was read by Ida Vahl and others.',
    ],
    [
      'a word that goes on after a link',
      'The <a href="/d">drone</a>s and <a href="/u">Ukrain</a>ian pilots came.',
      'The drones and Ukrainian pilots came.',
    ],
    ['a name in bold', 'It was signed by<strong>Ida Vahl</strong>and others.', 'signed by Ida Vahl and others.'],
    ['an end of a word in bold', 'It was un<b>believ</b>ably wet.', 'It was unbelievably wet.'],
    ['a name and a role', '<span>Ida Vahl</span><span>keeper of the weir</span>', 'Ida Vahl keeper of the weir'],
    ['marks that the browser draws', 'Ida Vahl said <q>we leave</q> on Monday.', 'Ida Vahl said "we leave" on Monday.'],
    ['the same at the start', '<q>We leave,</q> Ida Vahl said.', '"We leave," Ida Vahl said.'],
    [
      'the same with a space inside',
      'She said <q>we <b>all</b> leave </q>on Monday.',
      'said "we all leave" on Monday.',
    ],
    ['the same with one inside', 'She said <q>he said <q>go</q> to us</q>.', 'She said "he said go to us".'],
    ['marks of the page around', 'She said “<q>we leave</q>” twice.', 'She said “we leave” twice.'],
    ['marks of the page within', 'She said <q>“we leave”</q> twice.', 'She said “we leave” twice.'],
    ['nothing quoted', 'She came<q> </q>on <q></q>Monday.', 'She came on Monday.'],
    ['a button in a sentence', 'The word <button>weir</button> is old.', 'The word weir is old.'],
  ];
  it.each(cases)('%s', (_, html, text) => {
    expect(textOf(`<main>${lead}${p(`${html} ${three}`)}</main>`)).toContain(text);
  });

  it('spans that follow each other without a space are lines', () => {
    const text = textOf(
      `<main>${lead}<p><span>The letter was read by Ida Vahl</span><span>Tom Orre listened to it in the mill.</span></p>${rest}</main>`,
    );
    expect(text).toContain('Ida Vahl\n\nTom Orre');
  });
});
