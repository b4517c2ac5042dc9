import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { useText } from '../useText';

/** The way to the record in the community's SharePoint site. Nothing without an address, or with one that is none. */
export const SharePointLink: React.FC<{ readonly url?: string }> = ({ url }) => {
  const { words } = useText();
  if (!url?.startsWith('https://')) return null;
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
