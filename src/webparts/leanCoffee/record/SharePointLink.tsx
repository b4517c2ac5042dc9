import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { useText } from '../useText';

/** The way to the record in the community's SharePoint site. Nothing without an address, or with one that is none. */
export const SharePointLink: React.FC<{ readonly url?: string }> = ({ url }) => {
  const { words } = useText();
  if (!url || !isSafe(url)) return null;
  return (
    <Link
      href={url}
      target="_blank"
      rel="noreferrer"
      data-interception="off"
      styles={{ root: { display: 'inline-block', padding: '8px 0' } }}
    >
      {words.say('RecordInSharePoint')}
    </Link>
  );
};

/** The address comes from outside: only what is encrypted, or lies on this very page's own site, is made a link. */
function isSafe(url: string): boolean {
  return url.startsWith('https://') || url.startsWith(`${window.location.origin}/`);
}
