import { benchSeedCommand } from "./bench-seed.ts";
import type { Command } from "./command.ts";
import { inviteCommand } from "./invite.ts";
import { migrateCommand } from "./migrate.ts";
import { packsCommand } from "./packs.ts";
import { verifyLogCommand } from "./verify-log.ts";

/** Everything that `npm run schakel -- <command>` knows, in the order in which it is listed. */
export const commands: readonly Command[] = [
  benchSeedCommand,
  inviteCommand,
  migrateCommand,
  packsCommand,
  verifyLogCommand,
];
