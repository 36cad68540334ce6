/** Whether a link may lead to an address: only to http and https, whatever a dataset or a message says. */
export function isOpenable(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
