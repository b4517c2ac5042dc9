import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { CopyText } from '../../../components/handover/CopyText';
import { useDesk } from '../state/desk';
import { getManagerClasses } from './managerClasses';

interface VerbatimProps {
  /** What it is, for those who hear it. */
  readonly label: string;
  readonly text: string;
}

/** A text to be handed on as it stands, with the way to copy it. Where the clipboard can't be had it can be marked. */
export const Verbatim: React.FC<VerbatimProps> = ({ label, text }) => (
  <>
    {/* It scrolls, so the keyboard must reach it. */}
    <div className={getManagerClasses(useTheme()).verbatim} role="region" aria-label={label} tabIndex={0} dir="auto">
      {text}
    </div>
    <CopyText text={text} tell={useDesk().tell} />
  </>
);
