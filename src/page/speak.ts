/**
 * Announces words to screen readers: in an invisible element of ours that exists only as long as needed, with its words
 * in a closed shadow root that the page cannot read.
 */

const hostName = 'sidelight-voice';

/** A live region must be known before words appear in it; they are read soon afterwards (milliseconds). */
const untilKnown = 100;
const untilHeard = 4_000;

/** @param signal removes the element at once */
export function speak(document: Document, words: string, signal?: AbortSignal): true {
  const host = document.createElement(hostName);
  host.style.cssText =
    'all:initial!important;position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important';
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
  const known = setTimeout(() => (region.textContent = words), untilKnown);
  const remove = () => {
    clearTimeout(known);
    host.remove();
  };
  setTimeout(remove, untilHeard);
  signal?.addEventListener('abort', remove, { once: true });
  return true;
}
