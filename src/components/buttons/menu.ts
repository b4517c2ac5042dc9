import { later } from '../frame/later';

/** Fluent's menu, with all that belongs to it: it comes when somebody is about to open one. */
export const Menu = later(() =>
  import(/* webpackChunkName: 'fluent-menu' */ '@fluentui/react/lib/ContextualMenu').then(
    ({ ContextualMenu }) => ContextualMenu,
  ),
);
