/**
 * Reads inside the extension's closed shadow root, in the build that ships.
 *
 * The root is closed to the page, and stays closed in tests: there is no build with an open one
 * and no back door in the content script. The browser's own automation protocol can see it:
 *
 *     Chrome    DOM.describeNode with `pierce` names the root, DOM.resolveNode makes it an object
 *     Firefox   WebDriver BiDi serialises a node with `includeShadowTree: "all"`
 *
 * In both, a function is then called with the root as its argument.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { z } from 'zod';

/** Runs in the page: it may not use anything from outside itself, and its result and further arguments pass as JSON. */
export type RootReader<Result, Args extends unknown[]> = (root: ShadowRoot, ...args: Args) => Result;

/**
 * Calls a function with the closed shadow root of an element.
 * @param host selector of the one element that carries the root
 * @returns what the function returned, or null if the element or its root does not exist
 */
export async function readClosedRoot<Result, Args extends unknown[]>(
  page: Page,
  host: string,
  read: RootReader<Result, Args>,
  ...args: Args
): Promise<Result | null> {
  // esbuild, which compiles the scripts, wraps inner functions in calls of `__name`.
  const declaration = `(root) => {
    const __name = (named) => named;
    return JSON.stringify((${read.toString()})(root, ...${JSON.stringify(args)})) ?? 'null';
  }`;
  const json = isFirefox(page)
    ? await callInFirefox(page, host, declaration)
    : await callInChrome(page, host, declaration);
  return json === null ? null : (JSON.parse(json) as Result);
}

async function callInChrome(page: Page, host: string, declaration: string): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const root = await closedRootInChrome(session, host);
    if (!root) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { return (${declaration})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return z.string().parse(result.value);
  } finally {
    await session.detach();
  }
}

/** Returns the remote object id of the root, or null. */
async function closedRootInChrome(session: CDPSession, host: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (nodeId === 0) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}

async function callInFirefox(page: Page, host: string, declaration: string): Promise<string | null> {
  const target = { context: browsingContextOf(page) };
  const { result: found } = await sendToFirefox(page, 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = withRoot.safeParse(found?.value).data?.shadowRoot;
  if (!root) return null;
  const { result, exceptionDetails } = await sendToFirefox(page, 'script.callFunction', {
    functionDeclaration: declaration,
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return z.string().parse(result?.value);
}

/** A serialised element that has a shadow root. */
const withRoot = z.object({ shadowRoot: z.object({ sharedId: z.string() }) });

/** The part of BiDi's `script.EvaluateResult` that is used here. */
interface EvaluateResult {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Puppeteer has the connection and the context's id, but not in its public types. */
interface BidiInternals {
  readonly connection: { send(method: string, params: object): Promise<{ result: EvaluateResult }> };
}

async function sendToFirefox(page: Page, method: string, params: object): Promise<EvaluateResult> {
  const { connection } = page.browser() as unknown as BidiInternals;
  return (await connection.send(method, params)).result;
}

function browsingContextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

function isFirefox(page: Page): boolean {
  return 'connection' in page.browser();
}
