import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Notice } from '../../../components/frame/Notice';
import { Placeholder } from '../../../components/frame/Placeholder';
import type { ManagerView } from '../../../domain/membership';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { CreateScreen } from '../parts';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getManagerClasses } from '../layout/managerClasses';
import { ManagedRow } from './ManagedRow';
import { Proposals } from './Proposals';
import { Retired } from './Retired';
import { getRowClasses } from './rowClasses';

interface HomeProps {
  readonly view: ManagerView;
  /** What has just been done. */
  readonly done?: string;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** All communities by name, what waits for the manager above them. */
export const Home: React.FC<HomeProps> = ({ view, done, headingRef }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const theme = useTheme();
  const [screen, own, classes] = [getScreenClasses(theme), getManagerClasses(theme), getRowClasses(theme)];
  const [isNarrowed, setNarrowed] = React.useState(false);
  const { communities, proposals, retired } = view;
  const needing = communities.filter(({ needs }) => needs.length > 0);
  const shown = isNarrowed ? needing : communities;
  const create = (): void => {
    void CreateScreen.ahead();
    goTo({ kind: 'create' });
  };
  return (
    <>
      <div className={own.bars}>{done && <Notice text={done} />}</div>
      {communities.length === 0 ? (
        <Placeholder
          title={words.count('Communities', 0)}
          texts={[words.say('EmptyText')]}
          titleRef={headingRef}
          action={{ label: words.say('Create'), onClick: create }}
        />
      ) : (
        <>
          <p className={own.lead}>
            {words.count('Communities', communities.length)} {words.count('NeedSomebody', needing.length)}
          </p>
          <div className={screen.buttons}>
            <PrimaryButton className={classes.touch} text={words.say('Create')} onClick={create} />
          </div>
        </>
      )}
      {proposals.length > 0 && <Proposals proposals={proposals} />}
      {communities.length > 0 && (
        <section className={screen.below} aria-label={words.say('SectionCommunities')}>
          <h3 className={screen.section} ref={headingRef} tabIndex={-1}>
            {words.say('SectionCommunities')}
          </h3>
          {(needing.length > 0 || isNarrowed) && (
            <div role="group" aria-label={words.say('ShowLabel')} className={classes.group}>
              {[false, true].map((narrow) => (
                <DefaultButton
                  key={String(narrow)}
                  className={isNarrowed === narrow ? classes.chosen : classes.choice}
                  aria-pressed={isNarrowed === narrow}
                  text={words.say(narrow ? 'ShowNeeding' : 'ShowAll')}
                  onClick={() => setNarrowed(narrow)}
                />
              ))}
            </div>
          )}
          {isNarrowed && shown.length === 0 && <p className={screen.text}>{words.say('NobodyNeeded')}</p>}
          <ul className={own.list}>
            {shown.map((community) => (
              <ManagedRow key={community.id} community={community} hasOthers={communities.length > 1} />
            ))}
          </ul>
        </section>
      )}
      {retired.length > 0 && <Retired view={view} />}
    </>
  );
};
