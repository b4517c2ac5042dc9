import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './project.mjs';

const appManifest = join(root, 'node_modules/@microsoft/app-manifest');

/**
 * What is wrong with a Teams app manifest, by the schema that Microsoft publishes for the version it names.
 *
 * @param {{ manifestVersion: string }} manifest
 * @returns {string[]} a line for each fault; none when it is valid
 */
export function faultsOfTeamsManifest(manifest) {
  const schemaFile = join(
    appManifest,
    `build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
  );
  if (!existsSync(schemaFile)) return [`manifestVersion: no schema is published for "${manifest.manifestVersion}"`];
  return faultsBySchema(JSON.parse(readFileSync(schemaFile, 'utf8')), manifest);
}

/**
 * @param {object} schema of draft 4, which Microsoft's manifests use and the Ajv at the top of node_modules (ESLint's) does
 *   not know; the one that does comes with Microsoft's own package
 * @param {object} document
 * @returns {string[]}
 */
export function faultsBySchema(schema, document) {
  const load = createRequire(join(appManifest, 'package.json'));
  const { default: Ajv } = load('ajv-draft-04');
  const { default: addFormats } = load('ajv-formats');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(document)) return [];
  return validate.errors.map(({ instancePath, message }) => `${instancePath || 'the manifest'}: ${message}`);
}
