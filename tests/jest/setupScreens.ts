import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { webcrypto } from 'node:crypto';
import { setIconOptions } from '@fluentui/react/lib/Styling';

// Icons come from a font that jsdom never loads: their absence is no news.
setIconOptions({ disableWarnings: true });

// What every browser that SharePoint supports has, and jsdom leaves out.
Object.assign(globalThis, { TextDecoder, TextEncoder });
if (!globalThis.crypto?.randomUUID) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
