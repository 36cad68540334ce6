/** Whether a link may lead to an address: http and https only, whatever a dataset or message says. */
export function isOpenable(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
