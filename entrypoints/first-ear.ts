/**
 * Listens from the start of each document (see `page/pointer/first-ear`). Without WXT's wrapper of content scripts,
 * which is larger than this script.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstEar } from '../src/page/pointer/first-ear';

export default defineUnlistedScript(() => {
  firstEar(window);
});
