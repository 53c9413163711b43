import { z } from "zod";
import { email, link } from "./accounts-fields.ts";
import { code, id, line, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "accounts";

const provider = z.object({
  id,
  label: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  clientProof: z.enum(["client_secret_basic", "private_key_jwt"]),
  publicKey: z.record(z.string(), z.unknown()).nullable(),
  redirectUrl: z.string(),
  enabled: z.boolean(),
  version,
});

export const listIdentityProviders = defineRoute({
  operationId: "listIdentityProviders",
  method: "GET",
  path: "/identity-providers",
  summary: "Log-in services of the own organisation",
  tag,
  access: "actor",
  success: { status: 200, body: z.object({ items: z.array(provider) }) },
});

const providerFields = { label: line(80), issuer: z.url().max(500), clientId: line(200) };

export const addIdentityProvider = defineRoute({
  operationId: "addIdentityProvider",
  method: "POST",
  path: "/identity-providers",
  summary: "Connect a log-in service (OpenID Connect) of the own organisation",
  tag,
  access: "actor",
  body: z.discriminatedUnion("clientProof", [
    z.strictObject({
      ...providerFields,
      clientProof: z.literal("client_secret_basic"),
      clientSecret: line(500),
    }),
    z.strictObject({ ...providerFields, clientProof: z.literal("private_key_jwt") }),
  ]),
  success: { status: 201, body: provider },
  refusals: ["provider-known", "provider-away", "issuer-not-allowed", "sign-in-again"],
  repeatable: true,
});

export const changeIdentityProvider = defineRoute({
  operationId: "changeIdentityProvider",
  method: "PUT",
  path: "/identity-providers/{providerId}",
  summary: "Change the name, the client or the secret of a log-in service",
  tag,
  access: "actor",
  params: z.object({ providerId: id }),
  body: z.strictObject({
    label: line(80),
    clientId: line(200),
    /** A new secret, or absent to keep the present one; nothing ever shows it. */
    clientSecret: line(500).optional(),
    /** Makes a new key pair in place of the present one, where the service checks with a key. */
    renewKey: z.boolean().default(false),
  }),
  versioned: true,
  success: { status: 200, body: provider },
  refusals: [
    "provider-known",
    "provider-away",
    "issuer-not-allowed",
    "sign-in-again",
    "secret-not-used",
    "key-not-used",
  ],
});

export const switchIdentityProvider = defineRoute({
  operationId: "switchIdentityProvider",
  method: "PATCH",
  path: "/identity-providers/{providerId}",
  summary: "Switch a log-in service off or on",
  tag,
  access: "actor",
  params: z.object({ providerId: id }),
  body: z.strictObject({ enabled: z.boolean() }),
  versioned: true,
  success: { status: 200, body: provider },
});

export const askRegistration = defineRoute({
  operationId: "askRegistration",
  method: "POST",
  path: "/registrations",
  summary: "Ask to be let into the members area",
  tag,
  access: "public",
  body: z.strictObject({
    name: line(120),
    organisationName: line(200),
    email,
    reason: passage(2000),
    regionId: code.optional(),
  }),
  success: { status: 202, body: z.object({ received: z.literal(true) }) },
  refusals: ["too-many-attempts", "region-unknown"],
});

export const listRegistrations = defineRoute({
  operationId: "listRegistrations",
  method: "GET",
  path: "/registrations",
  summary: "Requests that wait for a decision",
  tag,
  access: "actor",
  query: z.strictObject(paging),
  success: {
    status: 200,
    body: page(
      z.object({
        id,
        version,
        name: z.string(),
        organisationName: z.string(),
        email,
        reason: z.string(),
        regionId: z.string().nullable(),
        askedAt: moment,
      }),
    ),
  },
});

export const approveRegistration = defineRoute({
  operationId: "approveRegistration",
  method: "POST",
  path: "/registrations/{registrationId}/approval",
  summary: "Approve a request: makes an invitation; the link is shown this once",
  tag,
  access: "actor",
  params: z.object({ registrationId: id }),
  body: z.strictObject({ organisationId: id, role: code }),
  versioned: true,
  success: { status: 201, body: link },
  refusals: ["role-unknown", "organisation-unknown"],
  repeatable: true,
});

export const declineRegistration = defineRoute({
  operationId: "declineRegistration",
  method: "POST",
  path: "/registrations/{registrationId}/refusal",
  summary: "Decline a request, with the reason",
  tag,
  access: "actor",
  params: z.object({ registrationId: id }),
  body: z.strictObject({ reason: line(500) }),
  versioned: true,
  success: { status: 204 },
});
