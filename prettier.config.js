/** Formatting, checked by `npm run lint` and applied by its `--fix`. */
export default {
  printWidth: 120,
  singleQuote: true,
};
