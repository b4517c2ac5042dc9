/** A Teams app in the catalogue of the organisation, as far as its manifest matters here. */
export interface TeamsApp {
  /** The manifest's `id`; the catalogue calls it the external id. */
  id: string;
  displayName: string;
  /** The manifest's `webApplicationInfo.id`: which Entra application may send in the name of this app. */
  clientId: string;
  /** What the app may post to somebody's activity feed; `{name}` in a text stands for a template parameter. */
  activityTypes: { type: string; templateText: string }[];
  /** Application permissions of `authorization.permissions.resourceSpecific`: granted for whoever installs the app. */
  resourceSpecific: string[];
}

/** Whether somebody has the app. Who has no record goes by the seed. */
export interface AppInstall {
  userId: string;
  installed: boolean;
}

/** A row of somebody's activity feed. */
export interface Activity {
  id: string;
  userId: string;
  /** Later ones of the same number replace this one. */
  chainId: number | null;
  activityType: string;
  /** The template with its values. */
  text: string;
  previewText: string;
  /** Where it happened, and the way there. */
  topic: { value: string; webUrl: string | null };
  sentDateTime: string;
}
