import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { getFormClasses } from '../../../components/forms/formClasses';

interface SendFormProps {
  readonly text: string;
  readonly underWay: boolean;
}

/** The button at the end of a form. */
export const SendForm: React.FC<SendFormProps> = ({ text, underWay }) => {
  const theme = useTheme();
  return (
    <div className={getScreenClasses(theme).buttons}>
      <PrimaryButton type="submit" className={getFormClasses(theme).button} text={text} disabled={underWay} />
    </div>
  );
};
