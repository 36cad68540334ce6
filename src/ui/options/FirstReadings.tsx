/** How many articles are kept to tell what changed in them, and a button that forgets them all. */
import { useEffect, useState } from 'preact/hooks';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';

/** What the options can ask of the articles that are kept. Both throw a Failure. */
export interface ReadingsApi {
  count(): Promise<number>;
  forget(): Promise<void>;
}

export interface FirstReadingsProps {
  readonly api: ReadingsApi;
  /** The most that are kept. */
  readonly most: number;
  readonly t: Translate;
}

export function FirstReadings({ api, most, t }: FirstReadingsProps) {
  const [kept, setKept] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const tell = (work: Promise<string>) => void work.then(setSaid, (error: unknown) => setSaid(errorText(error, t)));
  const load = () => api.count().then(setKept);
  useEffect(() => tell(load().then(() => '')), []);
  const forget = async () => {
    await api.forget();
    await load();
    return t('changes.forgotten');
  };
  return (
    <div class="first-readings">
      <p class="hint">
        {kept !== null && t.count('changes.kept', kept)} {t('changes.limits', most)}
      </p>
      <p class="actions">
        <button type="button" class="button" name="forget-readings" disabled={!kept} onClick={() => tell(forget())}>
          {t('changes.forget')}
        </button>
      </p>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
