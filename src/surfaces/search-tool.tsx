/** The search of popup, panel and search page, wired to the background. */
import type { RecordReference } from '../dataset/facts';
import type { Span } from '../text/article';
import { send } from '../extension/messages/send';
import type { Reading } from '../ui/annotated-article';
import { wantedFacts } from '../ui/card/wanted-facts';
import type { NumberSettings } from '../ui/numbers/number-rows';
import { SearchBox } from '../ui/search/SearchBox';
import type { Translate } from '../ui/text/translate';

export interface SearchToolOptions {
  readonly t: Translate;
  readonly numbers: NumberSettings;
  readonly here?: Reading | null;
  readonly first?: { readonly words: string; readonly open: RecordReference | null };
  readonly onJump?: (span: Span) => void;
}

export function searchTool({ t, numbers, here = null, first, onJump = () => undefined }: SearchToolOptions) {
  return (
    <SearchBox
      t={t}
      numbers={numbers}
      here={here}
      first={first}
      find={(words) => send('search', { words })}
      lookUp={(reading, subject) => send('facts', wantedFacts(reading, subject))}
      onJump={onJump}
    />
  );
}
