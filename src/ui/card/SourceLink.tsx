/** A source as a link: publisher, title, date. */
import type { Source } from '../../dataset/schema';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { OutLink } from './OutLink';

export interface SourceLinkProps {
  readonly source: Source;
  readonly t: Translate;
  /** Leaves out the title if the line around it says enough. */
  readonly brief?: boolean;
}

export function SourceLink({ source, t, brief = false }: SourceLinkProps) {
  const date = source.published ?? source.accessed;
  return (
    <span class="source">
      <OutLink url={source.url} title={source.title}>
        <span class="source-publisher">{source.publisher}</span>
        {!brief && <span class="source-title">{source.title}</span>}
      </OutLink>
      {!brief && date !== null && <span class="source-date">{formatDate(date, t.locale)}</span>}
      {!brief && source.remark !== null && <span class="source-remark">{source.remark}</span>}
    </span>
  );
}

export interface SourceListProps {
  readonly sources: readonly Source[];
  readonly t: Translate;
}

/** A list of sources, each once. */
export function SourceList({ sources, t }: SourceListProps) {
  if (sources.length === 0) return null;
  const once = [...new Map(sources.map((source) => [source.id, source])).values()];
  return (
    <ul class="sources" aria-label={t('card.sources')}>
      {once.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} t={t} />
        </li>
      ))}
    </ul>
  );
}
