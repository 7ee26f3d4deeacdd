/** Tags as they are typed: separated by commas, trimmed, each once. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,;\n،、]/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}
