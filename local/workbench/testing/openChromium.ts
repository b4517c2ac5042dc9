import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpackChromium';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a real Chromium without a window: the machine's own where there is one, that of the npm package otherwise. */
export async function openChromium(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  if (own !== undefined) {
    return chromium.launch({ executablePath: own, args: flags });
  }
  const { executable, env } = await unpackChromium();
  return chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}
