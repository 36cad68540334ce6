/** Opens the ear at the start of each document. Too small for WXT's frame around content scripts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstEar } from '../src/page/pointer/first-ear';

export default defineUnlistedScript(() => {
  firstEar(window);
});
