import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  main() {
    document.documentElement.append(document.createElement('sidelight-card'));
  },
});
