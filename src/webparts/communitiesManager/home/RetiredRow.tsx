import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ManagerView } from '../../../domain/membership';
import { ForAdministrator } from '../layout/ForAdministrator';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';

interface RetiredRowProps {
  readonly one: ManagerView['retired'][number];
  /** Name of the community that goes on for it. */
  readonly into: string | undefined;
}

/** A community that came to its end: the way back, and what an administrator does about its group. */
export const RetiredRow: React.FC<RetiredRowProps> = ({ one: { id, name, at, request }, into }) => {
  const { words, dates } = useText();
  const { api, finish } = useDesk();
  const deed = useDeed();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRowClasses(theme)];
  const [isOpen, setOpen] = React.useState(false);
  const day = dates.nearDay(at, dates.readersZone);
  return (
    <li className={classes.row} aria-label={name}>
      <h4 className={classes.name} dir="auto">
        {name}
      </h4>
      <p className={classes.line}>{into ? words.say('MergedOn', { into, day }) : words.say('RetiredOn', { day })}</p>
      <div className={classes.links}>
        <LinkButton
          text={words.say('Reopen')}
          about={name}
          disabled={deed.underWay}
          onClick={() =>
            deed.run(
              () => api.reopen(id),
              () => finish(words.say('ReopenedNews', { name })),
            )
          }
        />
        <LinkButton text={words.say('GroupToo')} about={name} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      </div>
      {isOpen && (
        <>
          <p className={classes.line}>{words.say('GroupTooText')}</p>
          <ForAdministrator label={words.say('GroupToo')} request={request} />
        </>
      )}
      <p role="alert" className={screen.problem}>
        {deed.problem}
      </p>
    </li>
  );
};
