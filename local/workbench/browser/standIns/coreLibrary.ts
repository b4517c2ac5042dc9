export const DisplayMode = { Read: 1, Edit: 2 } as const;
export const EnvironmentType = { Test: 0, Local: 1, SharePoint: 2, ClassicSharePoint: 3 } as const;
/** Web parts take this page for SharePoint: they must not have a special way for development. */
export const Environment = { type: EnvironmentType.SharePoint };

export class Version {
  constructor(
    readonly major: number,
    readonly minor: number,
  ) {}
  static tryParse(text: string): Version | undefined {
    const parts = /^(\d+)\.(\d+)(\.\d+){0,2}$/.exec(text);
    return parts ? new Version(Number(parts[1]), Number(parts[2])) : undefined;
  }
  static parse(text: string): Version {
    const version = Version.tryParse(text);
    if (!version) {
      throw new Error(`"${text}" is not a version.`);
    }
    return version;
  }
  toString(): string {
    return `${this.major}.${this.minor}`;
  }
}

export class Guid {
  static readonly empty = new Guid('00000000-0000-0000-0000-000000000000');
  private constructor(private readonly text: string) {}
  static tryParse(text: string): Guid | undefined {
    const plain = text.toLowerCase().replace(/^\{|\}$/g, '');
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(plain) ? new Guid(plain) : undefined;
  }
  static parse(text: string): Guid {
    const guid = Guid.tryParse(text);
    if (!guid) {
      throw new Error(`"${text}" is not a guid.`);
    }
    return guid;
  }
  static newGuid(): Guid {
    return new Guid(crypto.randomUUID());
  }
  equals(other: Guid): boolean {
    return this.text === other.text;
  }
  toString(): string {
    return this.text;
  }
}

const quiet = (): void => undefined;
export const Log = {
  verbose: quiet,
  info: quiet,
  warn: (source: string, message: string): void => console.warn(`${source}: ${message}`),
  error: (source: string, error: Error): void => console.error(source, error),
};

interface Key {
  readonly name: string;
}
export const ServiceKey = {
  create: (name: string): Key => ({ name }),
};
