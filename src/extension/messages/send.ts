/** Requests to the background, from wherever. */
import type { Answer, Params, RequestType, Result } from './messages';
import { Failure, failure } from '../../failure/fault';
import { browser, extensionIsGone } from '../browser/page-browser';

/** Pauses before another try, in milliseconds. A stopped worker starts in some 40 ms (measured). */
const retryAfter = [50, 200, 800];

/** What Chrome and Firefox say where no worker listens yet, or the one that did stopped meanwhile. */
const notListening = /Could not establish connection|message (?:channel|port) closed|Receiving end does not exist/i;

/** Asked of an extension that has been updated or removed since this script began. */
export class ExtensionGone extends Error {}

/**
 * Sends a request and waits for its answer. A worker that is just starting or was stopped in between
 * is asked again, since every request may be repeated without harm.
 * @throws ExtensionGone where the extension was reloaded or removed; Failure with what the background says
 */
export async function send<T extends RequestType>(type: T, params: Params<T>): Promise<Result<T>> {
  for (let attempt = 0; ; attempt++) {
    try {
      // Asking a dead API would only log an error.
      if (extensionIsGone()) throw new ExtensionGone();
      const answer = (await browser.runtime.sendMessage({ type, params })) as Answer<Result<T>> | undefined;
      if (answer && 'value' in answer) return answer.value;
      if (answer) throw new Failure(answer.error);
    } catch (error) {
      if (!(error instanceof Error) || !notListening.test(error.message)) throw error;
    }
    const pause = retryAfter[attempt];
    if (pause === undefined) throw failure('no-answer', type);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
