/**
 * The tree as a reader sees it: what stands in an open shadow root instead of its element's own
 * children, and those where the shadow root has a place for them (a `slot`).
 */

const SHADOW_ROOT = 11;
const TEXT = 3;

/** Whether what an element shows is elsewhere than among its children: it has an open shadow root, or is a place in one. */
export function isShadowed(element: Element, tag: string): boolean {
  return Boolean(element.shadowRoot) || tag === 'SLOT';
}

/** The first node inside an element that is shadowed. */
export function firstWithin(element: Element): Node | null {
  return element.shadowRoot ? element.shadowRoot.firstChild : (slotted(element)[0] ?? element.firstChild);
}

/** The next node with the same parent, or null after the last one. */
export function nextBeside(node: Node): Node | null {
  const slot = slotOf(node);
  if (!slot) return node.nextSibling;
  // Slotted nodes keep the order of their own parent, so the next one is the next with the same slot.
  for (let next = node.nextSibling; next; next = next.nextSibling) if (slotOf(next) === slot) return next;
  return null;
}

/** The element around a node, out of shadow roots too. */
export function parentOf(node: Node): Node | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const { parentNode } = node;
  return parentNode?.nodeType === SHADOW_ROOT ? ((parentNode as ShadowRoot).host ?? null) : parentNode;
}

/** Whether no text stands directly beside an element. */
export function standsAlone(element: Element): boolean {
  return !isWords(element.previousSibling) && !isWords(element.nextSibling);
}

/** Whether a node is text other than white space. */
export function isWords(node: Node | null): boolean {
  return node?.nodeType === TEXT && (node as Text).data.trim() !== '';
}

function slotted(slot: Element): readonly Node[] {
  return (slot as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
}

function slotOf(node: Node): HTMLSlotElement | null {
  return (node as Partial<Element>).assignedSlot ?? null;
}
