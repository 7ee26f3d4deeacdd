/** Tags as they are typed: separated by commas, trimmed, each once whatever its case. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,;\n،、]/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '');
  return tags.filter(
    (tag, place) => tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === place,
  );
}
