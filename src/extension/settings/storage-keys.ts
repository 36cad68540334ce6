/** Keys of the browser's local store, apart from the store so that a content script can watch one. */
export const settingsKey = 'settings';
/** Names of reset settings that the reader has not been told about. */
export const noticeKey = 'settings-notice';
/** The version before an update that the reader has not been told about. */
export const updateKey = 'updated-from';
/** Which datasets are on, and in which order. */
export const datasetListKey = 'datasets';
