export {
  choicesOf,
  codeListQuery,
  useCodeLabel,
  useCodeList,
  type CodeItem,
  type LoadedCodeList,
} from "./code-lists.ts";
export { ComboField } from "./combo-field.tsx";
export type { ComboOption } from "./find-options.ts";
export { municipalitiesQuery, useMunicipalities, type Municipality } from "./municipalities.ts";
export { MunicipalityField } from "./municipality-field.tsx";
export { languageOptions, nameOfCode } from "./world.ts";
export { CountryField, LanguagesField } from "./world-fields.tsx";
