/** npm run docs: updates what documents and public files take from the code. */
import { writeDerivedFiles } from './derived/derived-files';
import { runMain } from './run/stop';

runMain(() => {
  const written = writeDerivedFiles();
  console.log(written.length ? `Written: ${written.join(', ')}.` : 'Everything is up to date.');
  return Promise.resolve();
});
