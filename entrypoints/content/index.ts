/**
 * The content script, one for each page, in the top frame. On a page that is not an article it sends no message and
 * only watches whether the page becomes one.
 */
import '../../assets/styles/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findMessage } from '../../src/extension/browser/interface-messages';
import { closeFirstEar } from '../../src/page/pointer/first-ear';
import { linkedData } from '../../src/page/find/linked-data';
import { listenToTab } from '../../src/content/listen-to-tab';
import { lifeInPage } from '../../src/content/page-life';
import { watchSettings } from '../../src/extension/settings/watch-settings';
import { clearLeftovers } from '../../src/page/marks/leftovers';
import { speak } from '../../src/page/speak';
import { hostName } from '../../src/content/card/card-host';
import { createLookUp } from '../../src/content/look-up';
import { createReader } from '../../src/content/reader';

export default defineContentScript({
  matches: ['https://*/*', 'http://*/*', 'file:///*'],
  // As soon as the text is there. Firefox calls a page idle only after its last picture has loaded.
  runAt: 'document_end',
  main() {
    clearLeftovers(document, CSS.highlights, hostName);
    const signal = lifeInPage(document);
    signal.addEventListener('abort', closeFirstEar, { once: true });
    const reader = createReader(document, signal);
    const lookUp = createLookUp({ document, reader, signal });
    const sayNoMarks = () => speak(document, findMessage('mark.none'));
    listenToTab(
      {
        report: reader.report,
        view: reader.view,
        'jump-to': reader.jumpTo,
        'read-anew': reader.restart,
        'read-now': reader.readNow,
        'look-up': ({ words }) => lookUp(words),
        step: ({ by }) => reader.shown?.step(by) ?? sayNoMarks(),
        'open-card': () => reader.shown?.openCard() ?? sayNoMarks(),
        'count-marks': () => reader.shown?.sayCount() ?? sayNoMarks(),
        'linked-data': () => linkedData(document),
        announce: ({ words }) => speak(document, words),
      },
      signal,
    );
    watchSettings(() => void reader.restart(), signal);
  },
});
