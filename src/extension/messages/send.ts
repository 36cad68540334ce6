/** Sends requests to the background, from any context. */
import type { Answer, Params, RequestType, Result } from './messages';
import { Failure, failure } from '../../failure/fault';
import { browser, extensionIsGone } from '../browser/page-browser';

/** Pauses before each further try (milliseconds). A stopped worker starts in about 40 ms (measured). */
const retryAfter = [50, 200, 800];

/** The browsers' messages if no worker listens yet, or it was stopped meanwhile. */
const notListening = /Could not establish connection|message (?:channel|port) closed|Receiving end does not exist/i;

/** The extension was updated or removed since this script began. */
export class ExtensionGone extends Error {}

/**
 * Sends a request and waits for the answer. If the worker is starting or was stopped, the request is repeated; every
 * request may be repeated without harm.
 * @throws ExtensionGone if the extension was reloaded or removed; Failure with the background's error
 */
export async function send<T extends RequestType>(type: T, params: Params<T>): Promise<Result<T>> {
  for (let attempt = 0; ; attempt++) {
    try {
      // Calling a dead API would only log an error.
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
