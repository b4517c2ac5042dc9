import type { AmdLoader } from '../browser/amdLoader';

type MakeField = (target: string, properties: object) => object;

const fields = ['TextField', 'Toggle', 'Checkbox', 'Dropdown', 'Slider', 'ChoiceGroup', 'Label', 'Link', 'Button'];

/** What the functions for fields of the property pane give back, as plain data. */
export async function compareFields(loader: AmdLoader): Promise<Readonly<Record<string, unknown>>> {
  const module = (await loader.load('@microsoft/sp-property-pane')) as Record<string, MakeField>;
  return Object.fromEntries(
    fields.map((name) => [
      name,
      JSON.parse(
        JSON.stringify(module[`PropertyPane${name}`]?.('colour', { label: 'Colour', options: [] }) ?? null),
      ) as unknown,
    ]),
  );
}
