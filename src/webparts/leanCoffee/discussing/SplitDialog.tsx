import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useText } from '../useText';
import { ShapeButton } from './ShapeButton';

interface SplitDialogProps {
  readonly people: number;
  readonly possible: { readonly least: number; readonly most: number };
  readonly onSplit: (rooms: number) => void;
  readonly onStay: () => void;
}

/** As many people as talk well together, when nothing else is chosen. */
const usualRoom = 6;

/** How many rooms, and what happens to whom. */
export const SplitDialog: React.FC<SplitDialogProps> = ({ people, possible, onSplit, onStay }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const least = Math.max(2, possible.least);
  const [rooms, setRooms] = React.useState(() =>
    Math.min(possible.most, Math.max(least, Math.round(people / usualRoom))),
  );
  const inWords = `${words.count('Rooms', rooms)}, ${words.count('AboutPeopleEach', Math.round(people / rooms))}`;
  return (
    <Dialog
      hidden={false}
      onDismiss={onStay}
      dialogContentProps={{
        type: DialogType.normal,
        title: words.say('SplitQuestion'),
        subText: words.say('SplitText'),
      }}
    >
      <div className={classes.stepper} role="group" aria-label={words.say('RoomsLabel')}>
        <ShapeButton
          shape="minus"
          label={words.say('FewerRooms')}
          disabled={rooms <= least}
          onClick={() => setRooms(rooms - 1)}
        />
        <span className={classes.count} role="status">
          {inWords}
        </span>
        <ShapeButton
          shape="plus"
          label={words.say('MoreRooms')}
          disabled={rooms >= possible.most}
          onClick={() => setRooms(rooms + 1)}
        />
      </div>
      <DialogFooter styles={footer}>
        <PrimaryButton styles={button} text={words.say('SplitNow')} onClick={() => onSplit(rooms)} />
        <DefaultButton styles={button} text={words.say('StayTogether')} onClick={onStay} />
      </DialogFooter>
    </Dialog>
  );
};

const footer = { actionsRight: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', rowGap: 8 } };
const button = { root: touchTarget, label: { whiteSpace: 'nowrap' } };

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    stepper: { display: 'flex', alignItems: 'center', gap: 8 },
    count: { ...fonts.medium, fontWeight: 600, color: semanticColors.bodyText },
  }),
);
