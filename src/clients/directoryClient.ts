import type { DirectoryView, ProfileView, RosterView, YouInAnswer } from '../domain/membership';
import type { Ask } from './askApi';
import { asOf } from './asOf';
import type { DirectoryApi } from './DirectoryApi';

/** @param ask - asks outside any community: the screen shows all of them, wherever it stands */
export function directoryClient(ask: Ask): DirectoryApi {
  const of = (community: string): string => `communities/${encodeURIComponent(community)}`;
  const tell = (community: string, deed: string, body: object = {}): ReturnType<DirectoryApi['join']> =>
    ask<YouInAnswer>({ method: 'POST', path: `${of(community)}/membership/${deed}`, body });
  return {
    readDirectory: (etag) => ask<DirectoryView>({ method: 'GET', path: 'directory', ...asOf(etag) }),
    join: (community) => tell(community, 'join'),
    leave: (community) => tell(community, 'leave'),
    decline: (community, body) => tell(community, 'decline', body),
    reconsider: (community) => tell(community, 'reconsider'),
    readRoster: (community, etag) => ask<RosterView>({ method: 'GET', path: `${of(community)}/roster`, ...asOf(etag) }),
    saveProfile: (profile) => ask<ProfileView>({ method: 'PUT', path: 'me/profile', body: profile }),
    propose: (body) => ask<unknown>({ method: 'POST', path: 'communities/propose', body }),
  };
}
