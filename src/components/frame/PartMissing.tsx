import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { DefaultButton } from '../buttons/Button';
import { Notice } from './Notice';
import { touchTarget } from '../buttons/touchTarget';
import { useTextOf, type LanguageOfStrings } from '../words';

/** What a web part with views in files of their own has words for. */
interface PartStrings extends LanguageOfStrings {
  readonly PartMissing: string;
  readonly TryAgain: string;
}

/** Stands where a part of the screen would be whose file could not be had: the network is gone, or there is a new version. */
export const PartMissing: React.FC<{ readonly onTryAgain: () => void }> = ({ onTryAgain }) => {
  const { words } = useTextOf<PartStrings>();
  return (
    <div className={root}>
      <div role="alert">
        <Notice text={words.say('PartMissing')} />
      </div>
      <DefaultButton className={button} text={words.say('TryAgain')} onClick={onTryAgain} />
    </div>
  );
};

const root = mergeStyles({ display: 'grid', justifyItems: 'start', rowGap: 8, maxWidth: 520, margin: '16px 0' });
const button = mergeStyles(touchTarget);
