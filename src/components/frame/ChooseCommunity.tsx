import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { MyCommunitiesView } from '../../domain/membership';
import { DefaultButton } from '../buttons/Button';
import { Obstacle } from './Obstacle';
import { Placeholder } from './Placeholder';
import { touchTarget } from '../buttons/touchTarget';
import type { ObstacleStrings, Trouble } from './trouble';
import type { Heard } from '../useAsked';
import { useTextOf } from '../words';

type Answer = Heard<MyCommunitiesView> | { readonly kind: 'failed'; readonly failure: { readonly kind: Trouble } };

interface ChooseCommunityProps {
  readonly communities: {
    mine(): Promise<Answer>;
    choose(communityId: string): void;
  };
  /** Keeps the place while the answer is on its way. */
  readonly meanwhile: JSX.Element;
  readonly onChosen: () => void;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** Where the place belongs to no community, as in a personal app: the reader says which of theirs to show. */
export const ChooseCommunity: React.FC<ChooseCommunityProps> = ({ communities, meanwhile, onChosen, titleRef }) => {
  const { words } = useTextOf<SharedStrings & ObstacleStrings>();
  const [answer, setAnswer] = React.useState<Answer>();
  const ask = React.useCallback(() => {
    let isWanted = true;
    void communities.mine().then((next) => isWanted && setAnswer(next));
    return () => {
      isWanted = false;
    };
  }, [communities]);
  React.useEffect(ask, [ask]);

  if (!answer) return meanwhile;
  if (answer.kind !== 'fresh') {
    return (
      <Obstacle
        words={words}
        {...('failure' in answer ? { trouble: answer.failure.kind } : {})}
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
  button: {
    ...touchTarget,
    width: '100%',
    height: 'auto',
    padding: '8px 16px',
    justifyContent: 'flex-start',
    textAlign: 'left',
  },
});
