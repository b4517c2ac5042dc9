import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { mailTree, type MailPiece } from './mailTree';

/** The body of one of our mails, in the theme of the page. */
export const Mail: React.FC<{ readonly html: string }> = ({ html }) => {
  const pieces = React.useMemo(() => mailTree(html), [html]);
  return <>{pieces.map(draw)}</>;
};

function draw(piece: MailPiece, place: number): React.ReactNode {
  if (typeof piece === 'string') return piece;
  const { tag, href, pieces } = piece;
  if (tag === 'br' || tag === 'hr') return React.createElement(tag, { key: place });
  if (tag !== 'a') return React.createElement(tag, { key: place }, pieces.map(draw));
  return (
    <Link key={place} href={href} target="_blank" rel="noreferrer" data-interception="off" underline>
      {pieces.map(draw)}
    </Link>
  );
}
