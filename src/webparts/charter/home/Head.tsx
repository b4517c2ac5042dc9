import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAdoptedInWords } from '../inWords/useAdoptedInWords';
import { onlyPrinted, unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { HaveRead } from './HaveRead';
import { Review } from './Review';

/** Whose charter it is, which version, since when and by whom, and when it is looked at again. */
export const Head: React.FC<{ readonly headingRef: React.Ref<HTMLHeadingElement> }> = ({ headingRef }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const adopted = useAdoptedInWords();
  const classes = getScreenClasses(useTheme());
  const { version, adoptedAt, adopted: how, community, publication } = view;
  const said = (onPaper?: true): string =>
    [words.say('VersionNumber', { number: version }), ...(adoptedAt ? [adopted(adoptedAt, how, onPaper)] : [])].join(
      ', ',
    );
  return (
    <>
      <h3 className={classes.section} ref={headingRef} tabIndex={-1} dir="auto">
        {words.say('AgreedBy', { community: community.name })}
      </h3>
      <p className={`${classes.text} ${unprinted}`}>{said()}</p>
      <p className={`${classes.text} ${onlyPrinted}`}>{said(true)}</p>
      <HaveRead />
      <Review />
      <p className={onlyPrinted}>{publication.url ?? window.location.href.replace(/[?#].*$/, '')}</p>
      <div className={unprinted}>
        <div className={commands}>
          {view.you.role !== 'reader' && (
            <LinkButton text={words.say('VersionsTitle')} onClick={() => goTo({ kind: 'versions' })} />
          )}
          <LinkButton text={words.say('Print')} onClick={() => window.print()} />
        </div>
      </div>
    </>
  );
};

const commands = mergeStyles({ display: 'flex', flexWrap: 'wrap', columnGap: '24px', marginTop: 8 });
