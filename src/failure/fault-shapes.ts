/**
 * Everything that can go wrong and that a person is told: codes with the kinds of their values, in the order of $1, $2
 * … in the messages `fault.…` of assets/locales. Types, the schema of stored faults and the test of the five languages
 * are derived from this data.
 */
export const faultShapes = {
  // Unexpected errors, in the browser's words; and messages stored by versions without codes.
  unexpected: ['text'],
  'as-written': ['text'],

  // Requests between the parts of the extension.
  'not-from-here': ['text'],
  'not-understood': ['text', 'text'],
  'no-answer': ['text'],

  // Storage.
  'no-store': ['text'],
  'disk-full': [],
  'private-window': [],
  'setting-not-kept': ['text'],
  'bundled-unreadable': ['number'],
  'not-allowed': [],

  // Addresses.
  'feed-silent': ['number'],
  'feed-endless': ['number'],
  'feed-stopped': [],
  'feed-unreachable': ['text'],
  'feed-elsewhere': ['text', 'text'],
  'feed-not-https': ['text'],
  'feed-status': ['text', 'number'],
  'feed-not-found': ['text'],
  'feed-not-allowed': ['text'],

  // Compiled datasets. Numbers are formats, bytes; a text is a section.
  'dataset-not-ours': ['number'],
  'dataset-newer': ['number', 'number'],
  'dataset-older': ['number'],
  'dataset-cut': ['number', 'number'],
  'dataset-damaged': [],
  'dataset-damaged-in': ['text'],

  // Files as a whole. Numbers are lines and columns, from 1.
  'file-empty': [],
  'file-too-large': ['number', 'number'],
  'file-archive': ['text'],
  'file-pdf': [],
  'file-picture': [],
  'file-not-text': [],
  'file-encoding': ['number'],
  'file-web-page': [],
  'file-not-json': ['number', 'number', 'text'],
  'file-more-after-end': ['number', 'number'],
  'file-cut-in-record': ['number', 'number', 'number', 'number'],
  'file-cut-in-field': ['number', 'number', 'text', 'number'],
  'file-cut-between': ['number', 'number'],
  'file-too-many-records': ['number'],
  'file-field-too-large': ['text', 'number'],
  'file-field-unreadable': ['text', 'fault'],
  'file-other-format': ['text', 'text'],
  'file-newer-format': ['number', 'number'],
  'file-without-info': ['text', 'fault'],
  'file-nothing-of-use': [],
  'file-none-taken': ['number', 'fault', 'fault'],
  'file-none-taken-field': ['number', 'fault', 'text', 'fault'],
  'file-gone': [],
  'file-part-gone': [],
  'id-of-bundled': ['text'],

  // Names of records: by their number in the file, in a list of the file, by an id or a claim.
  record: ['number'],
  'record-named': ['number', 'text'],
  item: ['text', 'number'],
  'item-named': ['text', 'number', 'text'],
  'in-list': ['text', 'text'],

  // Problems of a series: entity and period.
  'series-editions': [],
  'series-period': ['text'],
  'series-backwards': ['text', 'text'],
  'series-twice': ['text', 'text'],

  // Problems of a record or one of its fields.
  missing: [],
  'too-long': ['number'],
  'too-long-cut': ['number'],
  'too-long-kilobytes': ['number'],
  'too-deep': [],
  'nothing-there': [],
  'not-json': ['text'],
  'forbidden-name': ['text'],
  'no-review': [],
  twice: [],
  'no-date': ['text'],
  'no-such-day': ['text'],
  'after-review': ['text', 'text'],
  'rating-none': ['text'],
  'rating-empty-scale': ['text', 'text', 'text'],
  'rating-outside': ['text', 'text', 'text'],
  'address-not-full': [],
  'address-scheme': ['text'],
  'address-none': [],

  // Problems that a schema finds.
  'wrong-type': ['text'],
  'unknown-fields': ['text'],
  'not-one-of': ['text'],
  'id-form': [],
  'reference-form': [],
  'date-form': [],
  'address-form': [],
  'does-not-fit': [],

  // Names of other datasets that a dataset in use refers to: the dataset, and how many.
  'refers-missing': ['text', 'number'],
  'refers-off': ['text', 'number'],
  'refers-unknown': ['text', 'text', 'number'],

  // Problems within and between records.
  'same-id': [],
  'no-record': ['text'],
  'no-record-but-in': ['text', 'text'],
  'no-record-in': ['text', 'text'],
  'refers-to-absent': ['text', 'text'],
  'no-topic': ['text'],
  'no-source': ['text'],
  'name-unusable': ['text'],
  'alias-short': ['text'],
  'alias-unusable': ['text'],
  'alias-word': ['text'],
  'role-day': ['text', 'text'],
  'role-backwards': ['text'],
  'role-seen-late': ['text'],
  'role-undated': ['text'],
  'wording-empty': ['text'],
  'must-say-empty': ['text'],
  'unit-unknown': ['text'],
  'scope-empty': ['text'],
  'topic-anywhere': [],
  'measure-empty': ['text'],
  'estimate-empty': ['text', 'text'],
  'estimate-backwards': ['text', 'text'],
  'estimate-day': ['text', 'text'],
} as const satisfies Readonly<Record<string, readonly ('text' | 'number' | 'fault')[]>>;
