/** A link to an address that a dataset or a series gives. */
import type { ComponentChildren } from 'preact';
import { isOpenable } from '../text/is-openable';

export interface OutLinkProps {
  readonly url: string | null;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link that opens in a new tab; only the words if the address may not be opened. */
export function OutLink({ url, title, children }: OutLinkProps) {
  if (!isOpenable(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
    </a>
  );
}
