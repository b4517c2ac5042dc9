import type {
  AgendaBody,
  CharterView,
  EndedProposalsView,
  ProposalDetail,
  VersionsView,
  VersionView,
} from '../domain/charter';
import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { CharterApi } from './CharterApi';

/** The charter of one community over our API. */
export function charterClient(ask: Ask): CharterApi {
  const get = <View>(path: string, etag?: string): Promise<Answer<View>> =>
    ask<View>({ method: 'GET', path, ...(etag ? { etag } : {}) });
  const post = <View>(path: string, body: object = {}): Promise<Answer<View>> =>
    ask<View>({ method: 'POST', path, body });
  const under = 'charter';
  const proposals = `${under}/proposals`;
  const proposal = (id: string): string => `${proposals}/${encodeURIComponent(id)}`;
  const objective = (id: string): string => `${under}/objective/${encodeURIComponent(id)}`;
  const act = (id: string, deed: string, body?: object): Promise<Answer<ProposalDetail>> =>
    post<ProposalDetail>(`${proposal(id)}/${deed}`, body);

  return {
    read: (etag) => get<CharterView>(under, etag),
    readVersions: () => get<VersionsView>(`${under}/versions`),
    readVersion: (number) => get<VersionView>(`${under}/versions/${number}`),
    turnBack: (number, body) => post<ProposalDetail>(`${under}/versions/${number}/turnBack`, body),
    acknowledge: (body) => post<CharterView>(`${under}/acknowledge`, body),
    remind: () => post<CharterView>(`${under}/remind`),
    ask: (body) => post<CharterView>(`${under}/questions`, body),
    removeQuestion: (id) => post<CharterView>(`${under}/questions/${encodeURIComponent(id)}/remove`),
    changeSettings: (body) => ask<CharterView>({ method: 'PUT', path: `${under}/settings`, body }),
    putOnAgenda: (language) => post<CharterView>(`${under}/review/agenda`, { language } satisfies AgendaBody),
    finishReview: () => post<CharterView>(`${under}/review/done`),
    setObjective: (body) => post<CharterView>(`${under}/objective`, body),
    checkIn: (id, body) => post<CharterView>(`${objective(id)}/checkIn`, body),
    endObjective: (id, body) => post<CharterView>(`${objective(id)}/outcome`, body),
    readProposal: (id, etag) => get<ProposalDetail>(proposal(id), etag),
    readEnded: (before) =>
      get<EndedProposalsView>(`${proposals}${before === undefined ? '' : `?before=${encodeURIComponent(before)}`}`),
    propose: (body) => post<ProposalDetail>(proposals, body),
    amend: (id, body) => act(id, 'amend', body),
    support: (id, body) => act(id, 'support', body),
    unsupport: (id, body) => act(id, 'unsupport', body),
    object: (id, body) => act(id, 'object', body),
    withdrawObjection: (id, objection) => act(id, `objections/${encodeURIComponent(objection)}/withdraw`),
    comment: (id, body) => act(id, 'comment', body),
    adopt: (id, body) => act(id, 'adopt', body),
    withdraw: (id) => act(id, 'withdraw'),
  };
}
