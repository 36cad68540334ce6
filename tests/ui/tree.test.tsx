import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../src/ui/tree/build-tree';
import type { TreeNode } from '../../src/ui/tree/tree';
import { treeOf } from '../../src/ui/tree/tree-of';

const Shout = ({ words }: { words: string }) => <strong class="shout">{words.toUpperCase()}</strong>;
const Counting = () => <p>{useState(1)[0]}</p>;

describe('treeOf', () => {
  it.each<[what: string, drawn: ComponentChild, tree: readonly TreeNode[]]>([
    ['text', 'words', ['words']],
    ['a number', 12, ['12']],
    ['nothing', null, []],
    ['what is not the case', false, []],
    ['what is the case', true, []],
    ['an element', <p class="a">b</p>, [['p', { class: 'a' }, ['b']]]],
    ['a component', <Shout words="ah" />, [['strong', { class: 'shout' }, ['AH']]]],
    [
      'a list in a fragment',
      <>
        {['a', 'b'].map((word) => (
          <li key={word}>{word}</li>
        ))}
        c
      </>,
      [['li', {}, ['a']], ['li', {}, ['b']], 'c'],
    ],
    [
      'attributes: numbers, what is said of an element, and none that is not',
      <button type="button" aria-expanded={false} aria-pressed={true} hidden={false} disabled={true} data-at={0} />,
      [
        [
          'button',
          { type: 'button', 'aria-expanded': 'false', 'aria-pressed': 'true', disabled: '', 'data-at': '0' },
          [],
        ],
      ],
    ],
  ])('makes a tree of %s', (_, drawn, tree) => expect(treeOf(drawn)).toEqual(tree));

  it('draws no data that looks like an element', () => {
    const data = { type: 'script', props: { children: 'x' }, key: null, ref: null, constructor: undefined };
    expect(treeOf(data as unknown as ComponentChild)).toEqual([]);
  });
  it('refuses what a message cannot carry', () => {
    expect(() => treeOf(<button onClick={() => undefined} />)).toThrow(/<button> has a handler, onClick/);
    expect(() => treeOf(<Counting />)).toThrow();
  });
});

describe('buildTree', () => {
  const html = (...tree: readonly TreeNode[]) => {
    const root = document.createElement('div');
    root.append(...buildTree(document, tree));
    return root.innerHTML;
  };

  it.each<[what: string, tree: TreeNode, markup: string]>([
    ['text as text', '<b>&', '&lt;b&gt;&amp;'],
    ['elements in each other', ['p', { class: 'a' }, ['b', ['q', {}, ['c']]]], '<p class="a">b<q>c</q></p>'],
    ['a link', ['a', { href: 'https://a.example/' }], '<a href="https://a.example/"></a>'],
    ['no script', ['script', {}, ['alert(1)']], ''],
    ['no script in a drawing', ['svg', {}, [['script', {}, ['alert(1)']]]], '<svg></svg>'],
    ['no frame', ['iframe', { src: 'https://a.example/' }], ''],
    ['no image', ['img', { src: 'https://a.example/' }], ''],
    ['no handler', ['button', { onclick: 'alert(1)', type: 'button' }], '<button type="button"></button>'],
    ['no style', ['p', { style: 'position: fixed', id: 'a', slot: 'b' }], '<p></p>'],
    ['no link that runs', ['a', { href: 'javascript:alert(1)' }], '<a></a>'],
    ['no link that is hidden in white space', ['a', { href: ' javascript:alert(1)' }], '<a></a>'],
    ['no link to data', ['a', { href: 'data:text/html,x' }], '<a></a>'],
    ['no other name in a drawing', ['svg', {}, [['a', { 'xlink:href': 'javascript:alert(1)' }]]], '<svg><a></a></svg>'],
  ])('makes %s', (_, tree, markup) => expect(html(tree)).toBe(markup));

  it('makes drawings in their own namespace, and nothing else', () => {
    const [drawing, after] = buildTree(document, [
      ['svg', {}, [['path', { d: 'M0 0' }]]],
      ['p', {}],
    ]) as Element[];
    expect(drawing!.firstElementChild!.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(after!.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  });
});
