// Unpacks Chromium, its libraries and its font into the folder for temporary files (TMPDIR); run by unpackChromium.ts.
import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
await inflate(join(process.argv[2], 'bin/al2023.tar.br'));
