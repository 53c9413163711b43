import type { Command } from "./command.ts";
import { migrateCommand } from "./migrate.ts";

/** Everything that `npm run schakel -- <command>` knows, in the order in which it is listed. */
export const commands: readonly Command[] = [migrateCommand];
