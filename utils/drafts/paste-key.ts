/** Where in the browser's session the text that was pasted over a tab is kept. */
export const pasteKey = (tabId: number) => `pasted-${tabId}`;
