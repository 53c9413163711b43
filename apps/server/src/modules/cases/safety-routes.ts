import { caseRoutes as routes } from "@schakel/contract";
import { day, isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "./case.ts";
import { admitToShelterAddress, removeFromShelterAddress } from "./change-address-list.ts";
import { listShelterAddresses } from "./list-shelter-addresses.ts";
import { openShelterAddress } from "./open-shelter-address.ts";
import { listSafetyFileVersions, readSafetyFile } from "./read-safety-file.ts";
import { recordShelterAddress } from "./record-shelter-address.ts";
import { setSafetyFile } from "./set-safety-file.ts";

/** Serves the safety file and the secret shelter address. */
export function serveSafety(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.getSafetyFile, async ({ tx, actor, params }) => {
    const seen = await readSafetyFile(tx, actor, platform, params.caseId as CaseId);
    return ok(seen, seen.file?.version ?? 0);
  });
  serve(app, platform, routes.listSafetyFileVersions, async ({ tx, actor, params }) =>
    ok(await listSafetyFileVersions(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.setSafetyFile, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: params.caseId as CaseId, version };
    const state = { ...body, reviewOn: day(body.reviewOn) };
    const set = await setSafetyFile(tx, actor, platform, target, state);
    return isRefusal(set) ? set : ok(set, set.version);
  });
  serve(app, platform, routes.listShelterAddresses, async ({ tx, actor, params }) =>
    ok(await listShelterAddresses(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.recordShelterAddress, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const recorded = await recordShelterAddress(tx, actor, platform, caseId, body.address);
    return isRefusal(recorded)
      ? recorded
      : created(`/cases/${caseId}/shelter-addresses/${recorded.id}`, recorded, 1);
  });
  serve(app, platform, routes.openShelterAddress, async ({ tx, actor, params, body }) => {
    const target = { caseId: params.caseId as CaseId, addressId: params.addressId };
    return ok(await openShelterAddress(tx, actor, platform, target, body.reason));
  });
  serve(app, platform, routes.admitToShelterAddress, async ({ tx, actor, params, body }) => {
    const target = { caseId: params.caseId as CaseId, addressId: params.addressId };
    const admitted = await admitToShelterAddress(tx, actor, platform, target, body);
    return isRefusal(admitted)
      ? admitted
      : created(`/cases/${target.caseId}/shelter-addresses/${target.addressId}`, admitted);
  });
  serve(app, platform, routes.removeFromShelterAddress, async ({ tx, actor, params }) => {
    const { addressId, readerId } = params;
    const target = { caseId: params.caseId as CaseId, addressId, readerId };
    await removeFromShelterAddress(tx, actor, platform, target);
    return noContent();
  });
}
