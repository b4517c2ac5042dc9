import type { Binding } from './workerProtocol';

/** The settings a function app sees: a process's environment. */
export type Environment = Record<string, string | undefined>;

/** Puts `local.settings.json` Values into the environment; what is there already wins, as with `func start`. */
export function applyLocalSettings(localSettings: { Values?: Record<string, string> }, environment: Environment): void {
  for (const [name, value] of Object.entries(localSettings.Values ?? {})) environment[name] ??= value;
}

/**
 * Fills in `%NAME%` of a binding with the app setting NAME.
 *
 * @throws when the setting is missing, as the runtime refuses to index such a function.
 */
export function resolveSettings(text: string, environment: Environment): string {
  return text.replace(/%([^%]+)%/g, (_match, name: string) => {
    const value = environment[name];
    if (value === undefined) throw new Error(`app setting ${name} is not set`);
    return value;
  });
}

/**
 * The connection string behind a trigger's or output's `connection`; the runtime looks at `AzureWebJobs<name>` first.
 *
 * @throws when there is none. Connections by identity (`<name>__queueServiceUri`) are not emulated for bindings.
 */
export function connectionString(binding: Pick<Binding, 'connection'>, environment: Environment): string {
  const name = binding.connection ?? 'AzureWebJobsStorage';
  const value = environment[`AzureWebJobs${name}`] ?? environment[name];
  if (value) return value;
  throw new Error(
    `connection "${name}" has no value: the local host needs a connection string for triggers and outputs`,
  );
}

/** Whether `AzureWebJobs.<function>.Disabled` (or the form with underscores) switches the function off. */
export function isDisabled(functionName: string, environment: Environment): boolean {
  const value =
    environment[`AzureWebJobs.${functionName}.Disabled`] ?? environment[`AzureWebJobs_${functionName}_Disabled`];
  return value === '1' || value?.toLowerCase() === 'true';
}
