import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../domain/kernel';
import type { MuteBody, MyNotificationsView } from '../../domain/notifications';
import type { Heard } from '../useAsked';

/** Tells what the reader hears, and changes it. */
export interface NotificationsSource {
  read(): Promise<Heard<MyNotificationsView>>;
  mute(communityId: string, body: MuteBody): Promise<Heard<MyNotificationsView>>;
}

/** A change of what the reader hears of one community. */
export interface Change extends MuteBody {
  readonly communityId: string;
}

interface Notifications {
  readonly view?: MyNotificationsView;
  /** Why there is nothing to show. */
  readonly problem?: Problem;
  readonly failed: boolean;
  /** The change that came about last. */
  readonly saved?: Change;
  /** The change that did not come about; `problem` where the API said no. */
  readonly notChanged?: { readonly communityId: string; readonly problem?: Problem };
  ask(): void;
  change(communityId: string, body: MuteBody): void;
}

/** What the reader hears. A change shows at once, and is taken back when it does not come about. */
export function useNotifications(source: NotificationsSource): Notifications {
  const [view, setView] = useState<MyNotificationsView>();
  const [trouble, setTrouble] = useState<{ readonly problem?: Problem }>();
  const [notChanged, setNotChanged] = useState<Notifications['notChanged']>();
  const [saved, setSaved] = useState<Change>();
  const latest = useRef(0); // answers to earlier questions no longer count

  const ask = useCallback(() => {
    const mine = ++latest.current;
    setTrouble(undefined);
    void source.read().then((heard) => {
      if (mine !== latest.current) return;
      if (heard.kind === 'fresh') setView(heard.view);
      else setTrouble(heard.kind === 'refused' ? { problem: heard.problem } : {});
    });
  }, [source]);
  useEffect(() => {
    ask();
    return () => {
      latest.current += 1;
    };
  }, [ask]);

  const change = (communityId: string, body: MuteBody): void => {
    const mine = ++latest.current;
    setNotChanged(undefined);
    setSaved(undefined);
    setView((before) => before && withChange(before, communityId, body));
    void source.mute(communityId, body).then((heard) => {
      if (heard.kind === 'fresh') {
        if (mine !== latest.current) return;
        setView(heard.view);
        setSaved({ communityId, ...body });
        return;
      }
      setView((before) => before && withChange(before, communityId, { ...body, muted: !body.muted }));
      setNotChanged({ communityId, ...(heard.kind === 'refused' ? { problem: heard.problem } : {}) });
    });
  };
  return {
    ...(view ? { view } : {}),
    ...(trouble?.problem ? { problem: trouble.problem } : {}),
    failed: trouble !== undefined,
    ...(saved ? { saved } : {}),
    ...(notChanged ? { notChanged } : {}),
    ask,
    change,
  };
}

function withChange(view: MyNotificationsView, communityId: string, { kind, muted }: MuteBody): MyNotificationsView {
  const communities = view.communities.map((community) =>
    community.id === communityId
      ? { ...community, kinds: community.kinds.map((one) => (one.kind === kind ? { kind, muted } : one)) }
      : community,
  );
  return { ...view, communities };
}
