import { accountsModule } from "./modules/accounts/index.ts";
import { agreementsModule } from "./modules/agreements/index.ts";
import { casesModule } from "./modules/cases/index.ts";
import { documentsModule } from "./modules/documents/index.ts";
import { duplicatesModule } from "./modules/duplicates/index.ts";
import { identityProblems } from "./modules/identity/index.ts";
import { oversightModule } from "./modules/oversight/index.ts";
import { partnersModule } from "./modules/partners/index.ts";
import { processModule } from "./modules/process/index.ts";
import { referralsModule } from "./modules/referrals/index.ts";
import { regionsModule } from "./modules/regions/index.ts";
import { rightsModule } from "./modules/rights/index.ts";
import { signalsModule } from "./modules/signals/index.ts";
import type { ServerModule } from "./platform/http/module.ts";

/** Identity serves no routes: others use it in their own transactions. */
const identityModule: ServerModule = {
  name: "identity",
  problems: identityProblems,
  serve: () => {},
};

/** Every module, from the ground up. */
export const modules: readonly ServerModule[] = [
  regionsModule,
  partnersModule,
  accountsModule,
  identityModule,
  casesModule,
  agreementsModule,
  documentsModule,
  oversightModule,
  processModule,
  referralsModule,
  signalsModule,
  duplicatesModule,
  rightsModule,
];
