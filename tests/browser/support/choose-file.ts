import type { Page } from 'puppeteer-core';

/**
 * Gives a JSON file to a field of the options.
 * @param field its name ("dataset-file")
 */
export const chooseFile = (options: Page, field: string, name: string, text: string) =>
  options.$eval(
    `input[name="${field}"]`,
    (input, file, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file, { type: 'application/json' }));
      input.files = dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
