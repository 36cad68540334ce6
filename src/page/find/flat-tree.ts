/**
 * Walks the tree as a reader sees it: the content of an open shadow root instead of its element's children, and those
 * children where the shadow root has a place for them (a `slot`).
 */

const SHADOW_ROOT = 11;
const TEXT = 3;

/** Whether an element shows other nodes than its children: it has an open shadow root, or is a slot in one. */
export function isShadowed(element: Element, tag: string): boolean {
  return Boolean(element.shadowRoot) || tag === 'SLOT';
}

/** Returns the first node shown inside such an element. */
export function firstWithin(element: Element): Node | null {
  return element.shadowRoot ? element.shadowRoot.firstChild : (slotted(element)[0] ?? element.firstChild);
}

/** The next node with the same parent, or null after the last one. */
export function nextBeside(node: Node): Node | null {
  const slot = slotOf(node);
  if (!slot) return node.nextSibling;
  // Slotted nodes keep the order of their own parent, so the next one is the next sibling with the same slot.
  for (let next = node.nextSibling; next; next = next.nextSibling) if (slotOf(next) === slot) return next;
  return null;
}

/** Returns the element around a node, also out of shadow roots. */
export function parentOf(node: Node): Node | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const { parentNode } = node;
  return parentNode?.nodeType === SHADOW_ROOT ? ((parentNode as ShadowRoot).host ?? null) : parentNode;
}

/** Whether no text is directly beside an element. */
export function standsAlone(element: Element): boolean {
  return !isWords(element.previousSibling) && !isWords(element.nextSibling);
}

/** Whether a node is text with more than white space. */
export function isWords(node: Node | null): boolean {
  return node?.nodeType === TEXT && (node as Text).data.trim() !== '';
}

function slotted(slot: Element): readonly Node[] {
  return (slot as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
}

function slotOf(node: Node): HTMLSlotElement | null {
  return (node as Partial<Element>).assignedSlot ?? null;
}
