import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Answer, Communities } from '../../../clients';
import { DefaultButton } from '../../../components/Button';
import { Obstacle } from '../../../components/Obstacle';
import { Placeholder } from '../../../components/Placeholder';
import { touchTarget } from '../../../components/touchTarget';
import type { MyCommunitiesView } from '../../../domain/membership';
import { LoadingBoard } from '../LoadingBoard';
import { useText } from '../useText';

interface ChooseCommunityProps {
  readonly communities: Communities;
  readonly onChosen: () => void;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** Where the place belongs to no community, as in a personal app: the reader says which of theirs to show. */
export const ChooseCommunity: React.FC<ChooseCommunityProps> = ({ communities, onChosen, titleRef }) => {
  const { words } = useText();
  const [answer, setAnswer] = React.useState<Answer<MyCommunitiesView>>();
  const ask = React.useCallback(() => {
    let isWanted = true;
    void communities.mine().then((next) => isWanted && setAnswer(next));
    return () => {
      isWanted = false;
    };
  }, [communities]);
  React.useEffect(ask, [ask]);

  if (!answer) return <LoadingBoard />;
  if (answer.kind !== 'fresh') {
    return (
      <Obstacle
        words={words}
        {...(answer.kind === 'failed' ? { trouble: answer.failure.kind } : {})}
        {...(answer.kind === 'refused' ? { closed: answer.problem } : {})}
        isEditing={false}
        onTryAgain={ask}
        titleRef={titleRef}
      />
    );
  }
  const mine = answer.view.communities;
  if (mine.length === 0) {
    return (
      <Placeholder
        title={words.say('NoCommunitiesTitle')}
        texts={[words.say('NoCommunitiesText')]}
        titleRef={titleRef}
        action={{ label: words.say('TryAgain'), onClick: ask }}
      />
    );
  }
  return (
    <>
      <Placeholder
        title={words.say('ChooseCommunityTitle')}
        texts={[words.say('ChooseCommunityText')]}
        titleRef={titleRef}
      />
      <ul className={classes.list}>
        {mine.map(({ id, name }) => (
          <li key={id}>
            <DefaultButton
              className={classes.button}
              text={name}
              onClick={() => {
                communities.choose(id);
                onChosen();
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

const classes = mergeStyleSets({
  list: { listStyle: 'none', display: 'grid', rowGap: 8, maxWidth: 480, margin: '16px 0 0', padding: 0 },
  button: { ...touchTarget, width: '100%', height: 'auto', padding: '8px 16px', textAlign: 'left' },
});
