import * as React from 'react';
import { MyNotifications } from '../../../components/notifications';
import { useDesk } from '../state/desk';

/** What the reader hears from Guildhall. */
export const NotificationsScreen: React.FC = () => <MyNotifications source={useDesk().notifications} />;
