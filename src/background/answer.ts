/**
 * Answers a message only if it comes from this extension, from a context that may send it, and has the declared form.
 */
import { requests, type Answer, type Params, type RequestType, type Result } from '../extension/messages/messages';
import { fault, faultOf } from '../failure/fault';

/** The sender, as far as handlers need it. */
export interface Asker {
  /** Tab of a content script; null for pages of the extension. */
  readonly tab: number | null;
  /** Whether that tab is in a private window; of pages of the extension it is not told. */
  readonly isPrivate: boolean;
}

export type Handlers = {
  readonly [T in RequestType]: (params: Params<T>, asker: Asker) => Promise<Result<T>>;
};

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Identifies this extension: its id, and the origin of its own pages. */
export interface Self {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
}

/**
 * Answers one message. Never throws: an error becomes an answer with an `error`.
 * @returns null for a message that is not ours, which stays unanswered
 */
export async function answer(handlers: Handlers, self: Self, message: unknown, sender: Sender): Promise<Answer | null> {
  if (sender.id !== self.id) return null;
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  if (typeof type !== 'string' || !Object.hasOwn(requests, type)) return null;
  const request = type as RequestType;
  const { from, params } = requests[request];
  const isSurface = sender.url?.startsWith(self.origin) ?? false;
  if (from !== 'either' && (from === 'surface') !== isSurface) return { error: fault('not-from-here', request) };
  const parsed = params.safeParse((message as { params?: unknown }).params);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { error: fault('not-understood', request, issue?.path.join('.') ?? '') };
  }
  try {
    // The schema of `request` has just parsed the parameters; TypeScript cannot express that.
    const handle = handlers[request] as (params: unknown, asker: Asker) => Promise<unknown>;
    const tab = isSurface ? undefined : sender.tab;
    return { value: await handle(parsed.data, { tab: tab?.id ?? null, isPrivate: tab?.incognito ?? false }) };
  } catch (error) {
    return { error: faultOf(error) };
  }
}
