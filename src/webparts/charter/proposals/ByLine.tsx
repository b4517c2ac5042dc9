import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { Face } from '../../../components/marks/Face';

/** What somebody did or said, after their face. */
export const ByLine: React.FC<{ readonly name: string }> = ({ name, children }) => (
  <div className={line}>
    <Face name={name} />
    {children}
  </div>
);

const line = mergeStyles({
  display: 'flex',
  alignItems: 'flex-start',
  columnGap: '8px',
  marginTop: 8,
  // The first line of the words stands at the height of the face.
  selectors: { '& > p': { margin: '2px 0 0', lineHeight: '20px', minWidth: 0 } },
});
