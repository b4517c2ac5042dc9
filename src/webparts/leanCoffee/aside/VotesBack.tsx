import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { Notice } from '../../../components/frame/Notice';
import type { GivenBack } from '../../../domain/leanCoffee';
import { useText } from '../useText';

/** Tells a person which of their votes came back, and why. It stays until they have placed them anew. */
export const VotesBack: React.FC<{ readonly givenBack: readonly GivenBack[] }> = ({ givenBack }) => {
  const { words } = useText();
  return (
    <div role="status" className={list}>
      {givenBack.map(({ topicId, title, votes, because, into = '' }) => (
        <Notice
          key={topicId}
          text={words.count(because === 'merged' ? 'VotesBackMerged' : 'VotesBackGone', votes, { title, into })}
        />
      ))}
    </div>
  );
};

const list = mergeStyles({ display: 'grid', rowGap: 8, selectors: { '&:not(:empty)': { margin: '4px 0 12px' } } });
