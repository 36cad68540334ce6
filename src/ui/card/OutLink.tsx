/** Words that lead out of Sidelight, to an address that a dataset or a series gives. */
import type { ComponentChildren } from 'preact';
import { isOpenable } from '../text/is-openable';

export interface OutLinkProps {
  readonly url: string | null;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link that opens in a tab of its own; the words alone where there is no address that may be opened. */
export function OutLink({ url, title, children }: OutLinkProps) {
  if (!isOpenable(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
    </a>
  );
}
