import * as React from 'react';
import type { NotificationsApi } from '../../../clients';
import { BackTo } from '../../../components/frame/BackTo';
import { MyNotifications } from '../../../components/notifications';
import { useText } from '../useText';

interface NotificationsScreenProps {
  readonly api: NotificationsApi;
  readonly onBack: () => void;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** What the reader hears from Guildhall; also for those who are in no community yet and are asked to join one. */
export const NotificationsScreen: React.FC<NotificationsScreenProps> = ({ api, onBack, titleRef }) => {
  const { words } = useText();
  return (
    <BackTo title={words.say('MyNotifications')} back={words.say('BackToAll')} titleRef={titleRef} onBack={onBack}>
      <MyNotifications source={api} />
    </BackTo>
  );
};
