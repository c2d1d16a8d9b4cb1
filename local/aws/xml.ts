const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A document of elements alone: objects nest, everything else is text. */
export function writeXml(root: string, content: object, namespace: string): string {
  return `<${root} xmlns="${namespace}">${writeMembers(content)}</${root}>`;
}

function writeMembers(content: object): string {
  return Object.entries(content)
    .map(([name, value]) => `<${name}>${writeValue(value)}</${name}>`)
    .join('');
}

function writeValue(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? writeMembers(value)
    : String(value).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
