/**
 * Every table and view, by its qualified name. Replaced by the generated types.
 */
// eslint-disable-next-line typescript/no-explicit-any
export type Database = any;
