/** Where in the browser's session the draft of a tab is kept. */
export const draftKey = (tabId: number) => `draft-${tabId}`;
