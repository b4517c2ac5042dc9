import { badRequest } from '../graphFailure';
import type { GraphFailure } from '../graphFailure';
import type { Entity } from '../odata/select';
import type { Activity, TeamsApp } from './teamsApp';

const bad = (message: string): GraphFailure => badRequest(message, 'BadRequest');
const parameters = 'topic,activityType,chainId,previewText,teamsAppId,templateParameters,iconId'.split(',');
/** Reserved: its text comes whole with the request ("Send customizable activity feed notifications"). */
const freeType = { type: 'systemDefault', templateText: '{systemDefaultText}' };
/** "Microsoft Teams will only show first 150 characters." */
const shownOfPreview = 150;

function readTopic(value: unknown): Activity['topic'] {
  const { source, value: words, webUrl = null } = (value ?? {}) as Record<string, string | null | undefined>;
  if (typeof words !== 'string' || words === '') throw bad("The topic needs a 'value'.");
  if (source === 'text') {
    if (!/^https:\/\/teams\.(microsoft|cloud\.microsoft)[./]/i.test(webUrl ?? ''))
      throw bad("'webUrl' must be a Microsoft Teams deep link when the topic's source is 'text'.");
  } else if (source !== 'entityUrl') throw bad("The topic's 'source' must be 'entityUrl' or 'text'.");
  else if (!/\/teamwork\/installedApps\/|\/appCatalogs\/teamsApps\//i.test(words))
    throw bad("The topic's 'value' must be the URL of an installed app or of an app of the catalogue.");
  return { value: words, webUrl };
}

function readTemplate(type: unknown, given: unknown, app: TeamsApp): string {
  const known = [freeType, ...app.activityTypes].find((one) => one.type === type);
  if (!known) throw bad(`The activity type '${String(type)}' is not declared in the manifest of the Teams app.`);
  if (given !== undefined && given !== null && !Array.isArray(given))
    throw bad("'templateParameters' must be a list of names and values.");
  const values = new Map(
    ((given ?? []) as { name?: unknown; value?: unknown }[]).map(({ name, value }) => [String(name), value]),
  );
  return known.templateText.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (name === 'actor') return app.displayName;
    const value = values.get(name);
    if (typeof value !== 'string' || value === '') throw bad(`The template parameter '${name}' is missing.`);
    return value;
  });
}

/**
 * What a request posts to an activity feed ("userTeamwork: sendActivityNotification").
 *
 * @throws GraphFailure 400
 */
export function readActivity(body: Entity, app: TeamsApp): Omit<Activity, 'id' | 'userId' | 'sentDateTime'> {
  const unknown = Object.keys(body).find((name) => !name.includes('@') && !parameters.includes(name));
  if (unknown !== undefined) throw bad(`The parameter '${unknown}' does not exist on this action.`);
  const { activityType, chainId = null, previewText } = body;
  if (chainId !== null && !Number.isSafeInteger(chainId)) throw bad("'chainId' must be a whole number.");
  const { content } = (previewText ?? {}) as { content?: unknown };
  if (typeof content !== 'string' || content === '') throw bad("'previewText' must have a content.");
  return {
    chainId: chainId as number | null,
    activityType: String(activityType),
    text: readTemplate(activityType, body.templateParameters, app),
    previewText: content.slice(0, shownOfPreview),
    topic: readTopic(body.topic),
  };
}
