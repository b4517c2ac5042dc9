import type { StatusRenderer } from './webPartContract';

const find = (domElement: Element, what: string): Element | null => domElement.querySelector(`[data-status="${what}"]`);

function show(domElement: Element, what: string, text: string, role: string): void {
  const line = find(domElement, what) ?? document.createElement('div');
  line.setAttribute('data-status', what);
  line.setAttribute('role', role);
  line.textContent = text;
  domElement.append(line);
}

/** Plain lines in place of SharePoint's shimmer and error box. */
export const statusRenderer: StatusRenderer = {
  displayLoadingIndicator: (domElement, message) => show(domElement, 'loading', `Loading ${message}`, 'status'),
  clearLoadingIndicator: (domElement) => find(domElement, 'loading')?.remove(),
  renderError: (domElement, error) =>
    show(domElement, 'error', `Something went wrong. ${typeof error === 'string' ? error : error.message}`, 'alert'),
  clearError: (domElement) => find(domElement, 'error')?.remove(),
};
