import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ManagerView } from '../../../domain/membership';
import { getManagerClasses } from '../layout/managerClasses';
import { useText } from '../useText';
import { RetiredRow } from './RetiredRow';

/** Communities that came to their end. */
export const Retired: React.FC<{ readonly view: ManagerView }> = ({ view }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getManagerClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-retired'));
  const named = [...view.communities, ...view.retired];
  return (
    <section className={screen.below} aria-labelledby={id}>
      <h3 id={id} className={screen.section}>
        {words.say('SectionRetired')}
      </h3>
      <ul className={classes.list}>
        {view.retired.map((one) => (
          <RetiredRow key={one.id} one={one} into={named.find((other) => other.id === one.mergedInto)?.name} />
        ))}
      </ul>
    </section>
  );
};
