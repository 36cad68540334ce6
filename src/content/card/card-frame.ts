/**
 * The frame of a card: its buttons, the other subjects at the same place, and room for the content that the background
 * composes. The frame is made in the page, so that a card can show that it waits or failed, and can be closed, even if
 * the background does not answer.
 */
import type { Subject } from '../../core/annotations';
import { sameSubject, type Reading } from '../../ui/annotated-article';
import { subjectTitle } from '../../ui/card/subject-title';
import { shorten } from '../../ui/text/format';
import type { Translate } from '../../ui/text/translate';
import { buildTree } from '../../ui/tree/build-tree';
import type { TreeElement, TreeNode } from '../../ui/tree/tree';

const longestWords = 120;

export interface CardFrameOptions {
  readonly document: Document;
  readonly reading: Reading;
  /** All subjects at the place, the most specific first. */
  readonly subjects: readonly Subject[];
  /** The words that were looked up, if any. */
  readonly words: string | null;
  readonly t: Translate;
}

export interface FrameContent {
  /** Null if the looked-up words are unknown. */
  readonly selected: Subject | null;
  readonly kicker: string;
  readonly body: readonly TreeNode[];
  /** Whether the card was opened from another card. */
  readonly hasBack: boolean;
}

export interface CardFrame {
  readonly element: HTMLElement;
  show(content: FrameContent): void;
  pin(pinned: boolean): void;
  /** Announces whether copying worked. */
  say(words: string): void;
}

export function createCardFrame({ document, reading, subjects, words, t }: CardFrameOptions): CardFrame {
  const build = (node: TreeElement) => buildTree(document, [node])[0] as HTMLElement;
  const kicker = build(['p', { class: 'kicker' }]);
  const back = build(tool('back', t('card.back'), 'M10 3.5L5.5 8L10 12.5'));
  const pin = build(tool('pin', t('card.pin'), 'M5.5 2h5M6.5 2v4.5L4.5 9.5h7l-2-3V2M8 9.5V14'));
  const top = build(['div', { class: 'top' }]);
  const scroll = build(['div', { class: 'scroll' }]);
  const others = build([
    'div',
    { class: 'others', role: 'group', 'aria-label': t('card.others') },
    subjects.map((subject, index): TreeElement => [
      'button',
      { type: 'button', class: `other is-${subject.kind}`, 'data-act': 'select', 'data-subject': String(index) },
      [subjectTitle(reading, subject, t)],
    ]),
  ]);
  const element = build(['div', { role: 'dialog', tabindex: '-1' }]);
  top.append(kicker, pin, build(tool('close', t('card.close'), 'M4 4l8 8M12 4l-8 8')));
  element.append(top, scroll, ...(subjects.length > 1 ? [others] : []));
  pin.ariaPressed = 'false';
  return {
    element,
    pin: (pinned) => (pin.ariaPressed = String(pinned)),
    say(done) {
      const status = scroll.querySelector('.copied');
      if (status) status.textContent = done;
    },
    show({ selected, body, hasBack, ...content }) {
      const hadFocus = scroll.contains((element.getRootNode() as Document | ShadowRoot).activeElement);
      element.className = `card is-${selected?.kind ?? 'unknown'}`;
      element.ariaLabel = t('card.about', selected ? subjectTitle(reading, selected, t) : (words ?? ''));
      kicker.textContent = selected ? content.kicker : t('card.lookedUp');
      if (hasBack) top.prepend(back);
      else back.remove();
      scroll.replaceChildren(...buildTree(document, selected ? body : unknown(words ?? '', t)));
      [...others.children].forEach((button, index) => {
        button.ariaPressed = String(selected !== null && sameSubject(subjects[index]!, selected));
      });
      // The focus stays in the card when the focused element is gone.
      if (hadFocus) element.focus({ preventScroll: true });
    },
  };
}

function tool(act: string, words: string, path: string): TreeElement {
  return [
    'button',
    {
      type: 'button',
      class: act === 'back' ? 'tool back' : 'tool',
      title: words,
      'aria-label': words,
      'data-act': act,
    },
    [['svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [['path', { d: path }]]]],
  ];
}

/** The content for looked-up words that are unknown. */
function unknown(words: string, t: Translate): readonly TreeNode[] {
  return [
    [
      'div',
      { class: 'head' },
      [
        ['h2', { class: 'title' }, [shorten(words, longestWords)]],
        ['p', { class: 'state' }, [t('card.notKnown')]],
        ['p', { class: 'unknown' }, [t('card.notKnownMore')]],
      ],
    ],
  ];
}
