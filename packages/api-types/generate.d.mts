/** TypeScript types of an OpenAPI document, as text. */
export function apiTypes(document: object): Promise<string>;
