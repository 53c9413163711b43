/** What another screen asks to record: a consent for a purpose, and for which organisation. */
export type ConsentSearch = { readonly doel?: string; readonly voor?: string };

/** Reads it out of an address; codes and ids only. */
export function readConsentSearch({ doel, voor }: Record<string, unknown>): ConsentSearch {
  return {
    ...(typeof doel === "string" && /^[a-z0-9-]{1,60}$/.test(doel) ? { doel } : {}),
    ...(typeof voor === "string" && /^[0-9a-f-]{36}$/.test(voor) ? { voor } : {}),
  };
}
