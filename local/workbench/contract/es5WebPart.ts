import { mountWebPart } from '../browser/mountWebPart';
import type { HostedWebPart } from '../browser/webPartContract';
import type { Stage } from './lives';

/** A web part as a compiler for ES5 writes it: no class, and the base called as a function. @returns what it has drawn. */
export async function createEs5WebPart(stage: Stage): Promise<string> {
  const Base = stage.BaseClass as unknown as { apply(self: object, args: unknown[]): object; prototype: object };
  function Old(this: object): object {
    const self = Base.apply(this, []) || this;
    Object.assign(self, { greeting: 'drawn' });
    return self;
  }
  Old.prototype = Object.create(Base.prototype, { constructor: { value: Old } }) as object;
  Object.assign(Old.prototype, {
    render(this: { domElement: HTMLElement; greeting: string }) {
      this.domElement.textContent = `${this.greeting} ${this instanceof stage.BaseClass}`;
    },
  });
  const domElement = document.createElement('div');
  document.body.append(domElement);
  await mountWebPart(Old as unknown as new () => HostedWebPart, stage.createContext(domElement));
  return domElement.textContent ?? '';
}
