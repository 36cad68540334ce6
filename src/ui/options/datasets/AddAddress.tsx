/** Adds a feed: its address, and how often it is fetched. */
import { useState } from 'preact/hooks';
import { REFRESH_INTERVALS, type RefreshInterval } from '../../../setting-values';
import type { Translate } from '../../text/translate';

export interface AddAddressProps {
  readonly t: Translate;
  onAddress(url: string, every: RefreshInterval): void;
}

export function AddAddress({ t, onAddress }: AddAddressProps) {
  const [url, setUrl] = useState('');
  const [every, setEvery] = useState<RefreshInterval>('day');
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(url.trim(), every);
        setUrl('');
      }}
    >
      <label>
        {t('datasets.address')}
        <input
          type="url"
          name="dataset-address"
          required
          pattern="\s*https://\S+\s*"
          placeholder="https://"
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <label>
        {t('datasets.every')}
        <select
          name="dataset-every"
          value={every}
          onChange={({ currentTarget }) => setEvery(currentTarget.value as RefreshInterval)}
        >
          {REFRESH_INTERVALS.map((interval) => (
            <option key={interval} value={interval}>
              {t(`datasets.${interval}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {t('datasets.add')}
      </button>
      <p class="hint">{t('datasets.addressHint')}</p>
    </form>
  );
}
