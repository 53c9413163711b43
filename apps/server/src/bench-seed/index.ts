export { seedBench } from "./seed-bench.ts";
export type { Seeded, SeedOptions } from "./seed-bench.ts";
export { benchUsers } from "./plan.ts";
export type { BenchUser, SeedParameters } from "./plan.ts";
