/**
 * Says something to a screen reader: through an element of ours that is there for as long as it
 * takes to be heard, is seen by nobody, and hides its words from the page in a closed root.
 */

const hostName = 'sidelight-voice';

/** A live region has to be known before words appear in it; after that they are read soon. Milliseconds. */
const untilKnown = 100;
const untilHeard = 4_000;

/** @param signal takes the element away at once */
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
