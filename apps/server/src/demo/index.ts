export type { Cast, Player } from "./cast.ts";
export { clearDemo, loadDemo, stateOfDemo } from "./load-demo.ts";
