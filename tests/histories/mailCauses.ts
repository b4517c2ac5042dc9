export type MailKind = 'invitation' | 'update' | 'cancellation';
export const mailKinds: readonly MailKind[] = ['invitation', 'update', 'cancellation'];

/** What each person has cause to be told of each session, at most. */
export class MailCauses {
  private readonly ofOne = new Map<string, number>();

  /** @param address - undefined: everybody */
  add(slot: number, kind: MailKind, address?: string): void {
    const key = keyOf(slot, kind, address);
    this.ofOne.set(key, (this.ofOne.get(key) ?? 0) + 1);
  }

  /** What everybody had cause to be told, and nobody was, is not so any more. */
  takeBack(slot: number, kind: MailKind): void {
    const key = keyOf(slot, kind, undefined);
    this.ofOne.set(key, (this.ofOne.get(key) ?? 0) - 1);
  }

  count(slot: number, kind: MailKind, address: string): number {
    return (this.ofOne.get(keyOf(slot, kind, undefined)) ?? 0) + (this.ofOne.get(keyOf(slot, kind, address)) ?? 0);
  }
}

function keyOf(slot: number, kind: MailKind, address = ''): string {
  return `${slot} ${kind} ${address.toLowerCase()}`;
}
