import spectralFormats from "@stoplight/spectral-formats";
import spectralFunctions from "@stoplight/spectral-functions";
import type { RulesetDefinition } from "@stoplight/spectral-core";

const { oas3 } = spectralFormats;
const { pattern, schema, truthy, casing, enumeration } = spectralFunctions;

/**
 * The technical rules of the NL GOV REST API Design Rules 2.1 that a document can show, written by
 * us from the published text (logius-standaarden.github.io/API-Design-Rules); the names are theirs.
 */
export const nlGovRules: RulesetDefinition = {
  formats: [oas3],
  rules: {
    "core/doc-openapi": {
      description: "The document is OpenAPI 3",
      given: "$.openapi",
      then: { function: pattern, functionOptions: { match: "^3\\." } },
      severity: "error",
    },
    "core/doc-openapi-contact": {
      description: "The document says whom to ask: name, address and e-mail",
      given: "$.info.contact",
      then: ["name", "url", "email"].map((field) => ({ field, function: truthy })),
      severity: "error",
    },
    "core/semver": {
      description: "The version is semantic",
      given: "$.info.version",
      then: { function: pattern, functionOptions: { match: "^\\d+\\.\\d+\\.\\d+$" } },
      severity: "error",
    },
    "core/uri-version": {
      description: "The address holds the major version and nothing finer",
      given: "$.servers[*].url",
      then: { function: pattern, functionOptions: { match: "/v\\d+$" } },
      severity: "error",
    },
    "core/transport-security": {
      description: "Servers are reached over https",
      given: "$.servers[*].url",
      then: { function: pattern, functionOptions: { match: "^https://" } },
      severity: "error",
    },
    "core/no-trailing-slash": {
      description: "Paths do not end in a slash",
      given: "$.paths[*]~",
      then: { function: pattern, functionOptions: { notMatch: ".+/$" } },
      severity: "error",
    },
    "core/path-segments-kebab-case": {
      description: "Path segments are kebab-case",
      given: "$.paths[*]~",
      then: {
        function: pattern,
        functionOptions: { match: "^(/([a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]+)?|\\{[^}]+\\}))+$" },
      },
      severity: "error",
    },
    "core/path-parameters-camel-case": {
      description: "Parameters in paths and queries are camelCase",
      given: "$.paths[*][*].parameters[?(@.in=='query' || @.in=='path')].name",
      then: { function: casing, functionOptions: { type: "camel" } },
      severity: "error",
    },
    "core/property-names-camel-case": {
      description: "Names of properties are camelCase",
      given: "$.paths..properties[*]~",
      then: { function: pattern, functionOptions: { match: "^[a-z][a-zA-Z0-9]*$" } },
      severity: "error",
    },
    "core/http-methods": {
      description: "Only the common HTTP methods are used",
      given: "$.paths[*][?(@property.match(/^(get|put|post|delete|options|head|patch|trace)$/i))]~",
      then: {
        function: enumeration,
        functionOptions: { values: ["get", "put", "post", "delete", "patch", "head", "options"] },
      },
      severity: "error",
    },
    "core/version-header": {
      description: "Successful answers carry API-Version",
      given: "$.paths[*][*].responses[?(@property.match(/^2/))]",
      then: { field: "headers.API-Version", function: truthy },
      severity: "error",
    },
    "core/error-handling/problem-details": {
      description: "Errors are problem details",
      given: "$.paths[*][*].responses[?(@property.match(/^[45]/))].content",
      then: { field: "application/problem+json", function: truthy },
      severity: "error",
    },
    "core/error-handling/invalid-input": {
      description: "Operations with input may answer 400",
      given: "$.paths[*][?(@.requestBody || @.parameters)].responses",
      then: { field: "400", function: truthy },
      severity: "error",
    },
    "core/problem-schema": {
      description: "The problem schema has the members of RFC 9457",
      given: "$.components.schemas.Problem",
      then: {
        function: schema,
        functionOptions: {
          schema: {
            type: "object",
            properties: {
              properties: {
                type: "object",
                required: ["type", "title", "status", "detail", "instance"],
              },
            },
            required: ["properties"],
          },
        },
      },
      severity: "error",
    },
    "core/operation-id": {
      description: "Every operation has an id, a summary, a description and a tag",
      given: "$.paths[*][get,put,post,delete,patch]",
      then: ["operationId", "summary", "description", "tags[0]"].map((field) => ({
        field,
        function: truthy,
      })),
      severity: "error",
    },
  },
};
