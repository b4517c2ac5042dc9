import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import { whyRefused } from '../../../components/words';
import type { MembershipRule, RulePreviewView } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useText } from '../useText';
import { PreviewPeople } from './PreviewPeople';
import { getRuleClasses } from './ruleClasses';
import { comingBy, type RulePreview } from './usePreview';

interface PreviewProps {
  readonly preview: RulePreview;
  readonly mode: MembershipRule['mode'];
}

/** Whom a rule means, before it is saved: how many, who would come in and why, and what to think of first. */
export const Preview: React.FC<PreviewProps> = ({ preview, mode }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRuleClasses(theme)];
  const { isEmpty, isLooking, view, problem, failed } = preview;
  const status = (): string => {
    if (isEmpty) return words.say('PreviewEmpty');
    if (isLooking) return words.say('PreviewLooking');
    if (problem) return whyRefused(problem, words);
    return failed ? words.say('PreviewFailed') : '';
  };
  return (
    <div className={classes.preview}>
      <h3 className={screen.section}>{words.say('PreviewTitle')}</h3>
      <p className={problem && !isLooking ? screen.problem : screen.text} role="status">
        {status()}
      </p>
      {view && !isEmpty && <Found view={view} mode={mode} />}
    </div>
  );
};

const Found: React.FC<{ readonly view: RulePreviewView; readonly mode: MembershipRule['mode'] }> = ({ view, mode }) => {
  const { words } = useText();
  const inWords = useInWords();
  const screen = getScreenClasses(useTheme());
  const { fits, alreadyIn, stayOut = 0, lookedAt, warnings, people } = view;
  const coming = comingBy(view);
  const fit = words.count('FitsSoMany', fits, { of: inWords.number(lookedAt) });
  return (
    <>
      <p className={screen.text}>
        {fit} {words.count('AlreadyIn', alreadyIn)} {stayOut > 0 && words.count('StayOut', stayOut)}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className={screen.text}>
          <ToneMark tone="unsure">{words.say(`Warning_${warning}` as const)}</ToneMark>
        </p>
      ))}
      <p className={screen.quiet}>{words.say(mode === 'enrol' ? 'AskedDecide' : 'SuggestNote')}</p>
      <PreviewPeople people={people} count={coming} mode={mode} />
    </>
  );
};
