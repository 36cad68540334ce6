import type { Page } from 'puppeteer-core';

/** Chooses a file in the options' field for datasets. */
export const chooseDataset = (options: Page, name: string, text: string) =>
  options.$eval(
    'input[name="dataset-file"]',
    (input: HTMLInputElement, file, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file, { type: 'application/json' }));
      input.files = dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
