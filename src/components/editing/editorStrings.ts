/** What a web part with an editor has words for. */
export interface EditorStrings {
  readonly Language: string;
  readonly EditorToolbar: string;
  readonly Editor_bold: string;
  readonly Editor_italic: string;
  readonly Editor_bullets: string;
  readonly Editor_numbers: string;
  readonly Editor_link: string;
  readonly EditorPreview: string;
  readonly CharactersLeft_other: string;
}
