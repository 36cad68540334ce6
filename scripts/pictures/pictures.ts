import type { BrowserKind } from '../browsers/browser-kind';
import type { ColourScheme, LaunchedBrowser } from '../browsers/launch-browser';
import { waitForCardText, waitForStillCard } from '../drive/card';
import { openPopup } from '../drive/extension-page';
import { hoverText } from '../drive/hover-text';
import { waitForMarks } from '../drive/marks';

/** The browsers and appearances that pictures are taken in. */
export const settings: readonly (readonly [kind: BrowserKind, scheme: ColourScheme])[] = [
  ['chrome', 'light'],
  ['chrome', 'dark'],
  ['firefox', 'light'],
];

/** The window that cards are shown in: narrow enough to be read in a document (CSS pixels). */
const WINDOW = { width: 900, height: 1000 };

interface Picture {
  /** The first part of the file's name; browser and colour scheme follow. */
  readonly name: string;
  take(launched: LaunchedBrowser, url: string, path: string): Promise<void>;
}

/** What the documents show. Each waits for the words that make the picture worth taking. */
export const pictures: readonly Picture[] = [
  card('card-claim', 'millions of deaths', 'Donald Trump'),
  card('card-name', 'Pete Hegseth', 'Secretary of Defense'),
  {
    name: 'popup',
    async take(launched, url, path) {
      const page = await launched.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      await waitForMarks(page);
      const popup = await openPopup(launched, page);
      await popup.waitForFunction(() => /claim/i.test(document.body.innerText));
      await popup.setViewport({ width: 400, height: 600 });
      await popup.screenshot({ path, fullPage: true });
      await popup.close();
      await page.close();
    },
  },
];

/** A picture of the card on a text of the sample article. */
function card(name: string, text: string, says: string): Picture {
  return {
    name,
    async take({ browser }, url, path) {
      const page = await browser.newPage();
      await page.setViewport(WINDOW);
      await page.goto(url);
      await page.bringToFront();
      await waitForMarks(page);
      await hoverText(page, text);
      await waitForCardText(page, says);
      await waitForStillCard(page);
      await page.screenshot({ path });
      await page.close();
    },
  };
}
