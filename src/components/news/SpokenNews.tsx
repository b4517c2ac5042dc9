import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import type { News } from './useNews';

/** Speaks the news politely, one by one, and shows nothing. It must stand on the screen before there is any. */
export const SpokenNews: React.FC<{ readonly news: readonly News[] }> = ({ news }) => (
  <div className={unseen} role="status" aria-atomic="false">
    {news.map(({ text, number }) => (
      <p key={number}>{text}</p>
    ))}
  </div>
);

const unseen = mergeStyles(hiddenContentStyle);
