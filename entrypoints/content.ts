import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  main() {
    const host = document.createElement('sidelight-card');
    host.attachShadow({ mode: 'closed' });
    document.documentElement.append(host);
  },
});
