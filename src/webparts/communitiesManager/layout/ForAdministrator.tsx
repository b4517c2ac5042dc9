import * as React from 'react';
import type { AdministratorRequest } from '../../../domain/membership';
import { useText } from '../useText';
import { requestText } from './requestText';
import { Verbatim } from './Verbatim';

interface ForAdministratorProps {
  /** What it is for, for those who hear it. */
  readonly label: string;
  readonly request: AdministratorRequest;
}

/** What only an administrator can do, word for word, to be sent to one. */
export const ForAdministrator: React.FC<ForAdministratorProps> = ({ label, request }) => {
  const { words } = useText();
  const { setting, then } = request;
  const notes = [
    ...(then || setting ? [words.say('RequestId')] : []),
    ...(setting ? [words.say('RequestSetting', { setting: setting.name, add: setting.add })] : []),
  ];
  return <Verbatim label={label} text={[requestText(request), ...notes].join('\n\n')} />;
};
