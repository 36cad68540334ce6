/** A card as data: the page builds from it what Preact draws from the same components. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { Subject } from '../../src/core/annotations';
import { CardBody } from '../../src/ui/card/CardBody';
import { hearCards, spanOfButton } from '../../src/ui/card/card-acts';
import { composeCard } from '../../src/ui/card/compose-card';
import { stepPlace } from '../../src/ui/card/place-words';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { buildTree } from '../../src/ui/tree/build-tree';
import { richFacts as facts, richReading as reading } from './rich-reading';

const t = makeTranslate(messagesIn(english), 'en');
const { mentions, statements, claims } = reading.annotations;
const subjects: Subject[] = [
  ...mentions.map((_, index): Subject => ({ kind: 'mention', index })),
  ...statements.map((_, index): Subject => ({ kind: 'statement', index })),
  ...claims.map((_, index): Subject => ({ kind: 'claim', index })),
];

const composed = (subject: Subject) => composeCard({ reading, subject, facts, address: 'https://news.example/', t });

/** Returns the card of a subject as a page has it. */
function built(subject: Subject): HTMLElement {
  const root = document.createElement('div');
  root.append(...buildTree(document, composed(subject).body));
  return root;
}

describe.each(subjects)('the card of the $kind at $index', (subject) => {
  it('is built as Preact draws it, and loses nothing on the way', () => {
    const drawn = document.createElement('div');
    render(<CardBody reading={reading} selected={subject} facts={facts} t={t} />, drawn);
    const root = built(subject);
    const own = root.querySelector('[data-part="copy"]')!;
    expect(own.querySelectorAll('button')).toHaveLength(3);
    own.remove();
    root.querySelector('[data-act="report"]')!.remove();
    expect(root.innerHTML).toBe(drawn.innerHTML);
  });
  it('survives a message', () => {
    const card = composed(subject);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
  it('names acts that a card has', () => {
    for (const button of built(subject).querySelectorAll('button'))
      expect(button.dataset['act']).toMatch(/^(?:open|jump|step|copy|report|more)$/);
  });
});

describe('what is done in a card', () => {
  const click = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector)!.click();

  it('names what a button leads to', () => {
    const root = built({ kind: 'statement', index: 0 });
    const done: unknown[] = [];
    hearCards(root, {
      open: ({ dataset }) => done.push(['open', dataset['mention']]),
      jump: (button) => done.push(['jump', spanOfButton(button)]),
      copy: ({ dataset }) => done.push(['copy', dataset['format']]),
    });
    for (const selector of ['.open-name', '.jump', '.copy-as', '.fold summary', 'h2']) click(root, selector);
    const { start, end } = statements[1]!;
    expect(done).toEqual([
      ['open', '3'],
      ['jump', { start, end }],
      ['copy', 'text'],
    ]);
  });
  it('ends with its signal', () => {
    const root = built({ kind: 'statement', index: 0 });
    const life = new AbortController();
    let done = 0;
    hearCards(root, { open: () => done++ }, life.signal);
    click(root, '.open-name');
    life.abort();
    click(root, '.open-name');
    expect(done).toBe(1);
  });
  it('shows more of a list, and less again', () => {
    const root = built({ kind: 'claim', index: 0 });
    hearCards(root, {});
    const more = root.querySelector('.more')!;
    expect(root.querySelectorAll('.estimate:not(.is-more)')).toHaveLength(6);
    expect(root.querySelectorAll('.estimate')).toHaveLength(7);
    const states = [0, 1, 2].map(() => {
      const state = more.getAttribute('aria-expanded');
      click(root, '.more span');
      return state;
    });
    expect(states).toEqual(['false', 'true', 'false']);
  });
  it('goes through the mentions of a name and begins again', () => {
    const root = built({ kind: 'mention', index: 3 });
    const gone: number[] = [];
    hearCards(root, { step: (button) => gone.push(stepPlace(button, reading, mentions[3]!, t).start) });
    expect(root.querySelector('.places span')!.textContent).toBe('Mention 2 of 3');
    for (const by of ['1', '1', '-1']) click(root, `[data-by="${by}"]`);
    expect(gone).toEqual([mentions[5]!.start, mentions[1]!.start, mentions[5]!.start]);
    expect(root.querySelector('.places span')!.textContent).toBe('Mention 3 of 3');
    expect(root.querySelector('[data-by="-1"]')!.getAttribute('aria-label')).toContain('2');
    expect(root.querySelector('[data-by="1"]')!.getAttribute('aria-label')).toContain('1');
  });
  it('reads out the value of a drawing that keys or the pointer come to, and its legend after', () => {
    const root = built({ kind: 'claim', index: 0 });
    hearCards(root, {});
    const drawing = root.querySelector('svg')!;
    const reading = root.querySelector('.ruler-reading')!;
    const legend = reading.textContent;
    const press = (key: string) => drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const live = () => reading.getAttribute('aria-live');
    drawing.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect([live(), reading.textContent]).toEqual(['polite', legend]);
    press('ArrowRight');
    const first = reading.textContent;
    expect(first).toContain('A list: 2 3');
    expect(root.querySelectorAll('.is-chosen')).toHaveLength(1);
    press('ArrowDown');
    expect(reading.textContent).not.toBe(first);
    press('ArrowUp');
    expect(reading.textContent).toBe(first);
    press('ArrowLeft');
    press('ArrowRight');
    expect(reading.textContent).toBe(first);
    drawing.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect([live(), reading.textContent]).toEqual(['off', legend]);
    const value = root.querySelectorAll('.ruler-estimate circle')[1]!;
    value.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(reading.textContent).toBe(value.closest('g')!.getAttribute('data-says'));
    value.dispatchEvent(new Event('pointerout', { bubbles: true }));
    expect(reading.textContent).toBe(legend);
  });
});
