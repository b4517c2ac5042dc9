const office = 'application/vnd.openxmlformats-officedocument';
const mimeTypes: Record<string, string> = {
  ...{ md: 'text/markdown', txt: 'text/plain', html: 'text/html', csv: 'text/csv', json: 'application/json' },
  ...{ pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', zip: 'application/x-zip-compressed' },
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
};

/** What a file is by the end of its name: SharePoint goes by nothing else. */
export const mimeTypeOf = (name: string): string =>
  mimeTypes[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
