export { newId, isId } from "./id.ts";
export type { Brand, Id } from "./id.ts";
export { refuse, isRefusal } from "./refusal.ts";
export type { Refusal, RefusalDetail } from "./refusal.ts";
export { unreachable } from "./unreachable.ts";
export { day, isDay, instant, dayOf, addDays, addMonths, daysBetween, ageOn } from "./time.ts";
export type { Day, Instant, Period } from "./time.ts";
export { systemClock, fixedDayClock } from "./clock.ts";
export type { Clock } from "./clock.ts";
