/** How code looks: kept by `npm run lint`, which also writes it again with `--fix`. */
export default {
  printWidth: 120,
  singleQuote: true,
};
