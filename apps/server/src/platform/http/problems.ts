import type { RefusalDetail } from "@schakel/kernel";

export type Language = "nl" | "en";

/** What a person reads when something is refused: what happened, and what to do now. */
export type ProblemText = {
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 409
    | 410
    | 412
    | 413
    | 415
    | 422
    | 428
    | 429
    | 500
    | 503;
  readonly nl: { readonly title: string; readonly wayOut: string };
  readonly en: { readonly title: string; readonly wayOut: string };
};

/** Problem texts of one module, by refusal code. */
export type ProblemTable = Readonly<Record<string, ProblemText>>;

/** One wrong field of the input, where it sits and what is wrong with it. */
export type FieldError = {
  readonly in: "body" | "query" | "path" | "header";
  /** JSON pointer inside that part, such as `#/persons/0/birthDay`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
};

/** RFC 9457 problem details, with our stable `code` and every wrong field at once. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: RefusalDetail;
};

/** Refusals that every route may give. */
export const platformProblems: ProblemTable = {
  "invalid-input": {
    status: 400,
    nl: {
      title: "Niet alles is goed ingevuld.",
      wayOut: "Verbeter de genoemde velden en verstuur opnieuw.",
    },
    en: { title: "Some fields are not right.", wayOut: "Correct the fields named and send again." },
  },
  "not-signed-in": {
    status: 401,
    nl: { title: "Je bent niet (meer) ingelogd.", wayOut: "Log in. Wat je typte blijft staan." },
    en: { title: "You are not signed in (any more).", wayOut: "Sign in. What you typed stays." },
  },
  "no-permission": {
    status: 403,
    nl: {
      title: "Dit kun je niet openen.",
      wayOut:
        "Het bestaat niet, of je rol geeft geen toegang. Vraag de zorgcoördinator of je beheerder.",
    },
    en: {
      title: "You cannot open this.",
      wayOut:
        "It does not exist, or your role gives no access. Ask the care coordinator or your administrator.",
    },
  },
  "other-origin": {
    status: 403,
    nl: {
      title: "Dit verzoek kwam van een andere website.",
      wayOut: "Open Schakel zelf en probeer het daar.",
    },
    en: {
      title: "This request came from another website.",
      wayOut: "Open Schakel itself and try there.",
    },
  },
  "not-found": {
    status: 404,
    nl: {
      title: "Dit kun je niet openen.",
      wayOut:
        "Het bestaat niet, of je rol geeft geen toegang. Vraag de zorgcoördinator of je beheerder.",
    },
    en: {
      title: "You cannot open this.",
      wayOut:
        "It does not exist, or your role gives no access. Ask the care coordinator or your administrator.",
    },
  },
  "request-in-flight": {
    status: 409,
    nl: { title: "Dit verzoek wordt al verwerkt.", wayOut: "Wacht even en ververs de pagina." },
    en: {
      title: "This request is already being handled.",
      wayOut: "Wait a moment and refresh the page.",
    },
  },
  "changed-meanwhile": {
    status: 409,
    nl: {
      title: "Iemand anders veranderde dit op hetzelfde moment.",
      wayOut: "Ververs en kijk wat er nu staat. Er is niets half opgeslagen.",
    },
    en: {
      title: "Somebody else changed this at the same moment.",
      wayOut: "Refresh and see what is there now. Nothing was half saved.",
    },
  },
  "stale-version": {
    status: 412,
    nl: {
      title: "Iemand anders heeft dit intussen veranderd.",
      wayOut: "Vergelijk beide versies. Je eigen tekst blijft staan.",
    },
    en: {
      title: "Somebody else has changed this in the meantime.",
      wayOut: "Compare both versions. Your own text stays.",
    },
  },
  "too-large": {
    status: 413,
    nl: {
      title: "Dit is te groot om te versturen.",
      wayOut: "Maak de tekst korter of verdeel hem over meer berichten.",
    },
    en: {
      title: "This is too large to send.",
      wayOut: "Shorten the text or spread it over more messages.",
    },
  },
  "wrong-media-type": {
    status: 415,
    nl: {
      title: "Dit soort inhoud verwachten we hier niet.",
      wayOut: "Verstuur JSON (application/json).",
    },
    en: {
      title: "This kind of content is not expected here.",
      wayOut: "Send JSON (application/json).",
    },
  },
  "key-used-for-other-request": {
    status: 422,
    nl: {
      title: "Deze sleutel is al gebruikt voor een ander verzoek.",
      wayOut: "Gebruik een nieuwe Idempotency-Key.",
    },
    en: {
      title: "This key was already used for another request.",
      wayOut: "Use a new Idempotency-Key.",
    },
  },
  "version-missing": {
    status: 428,
    nl: {
      title: "Het versienummer ontbreekt.",
      wayOut: "Stuur If-Match mee met de versie die je hebt gelezen.",
    },
    en: {
      title: "The version is missing.",
      wayOut: "Send If-Match with the version that you read.",
    },
  },
  "too-many-requests": {
    status: 429,
    nl: {
      title: "Dit gaat te snel achter elkaar.",
      wayOut: "Wacht even en probeer het dan opnieuw.",
    },
    en: { title: "Too many requests in a short time.", wayOut: "Wait a moment and try again." },
  },
  "went-wrong": {
    status: 500,
    nl: {
      title: "Er ging iets mis bij ons.",
      wayOut: "Er is niets half opgeslagen. Probeer het opnieuw; meld anders het nummer hieronder.",
    },
    en: {
      title: "Something went wrong on our side.",
      wayOut: "Nothing was half saved. Try again; otherwise report the number below.",
    },
  },
  "not-available": {
    status: 503,
    nl: {
      title: "Schakel is even niet bereikbaar.",
      wayOut: "Wat je typte blijft staan. Probeer het over een halve minuut opnieuw.",
    },
    en: {
      title: "Schakel cannot be reached for a moment.",
      wayOut: "What you typed stays. Try again in half a minute.",
    },
  },
  "no-such-log-size": {
    status: 422,
    nl: {
      title: "Zo groot is het logboek niet.",
      wayOut: "Kies een grootte van hoogstens het laatste controlepunt; de kleinste eerst.",
    },
    en: {
      title: "The log is not that large.",
      wayOut: "Choose a size of at most the newest checkpoint; the smallest first.",
    },
  },
  "line-not-in-tree": {
    status: 409,
    nl: {
      title: "Deze regel staat nog niet in de boom van het logboek.",
      wayOut: "Wacht een minuut en probeer het opnieuw.",
    },
    en: {
      title: "This line is not in the tree of the log yet.",
      wayOut: "Wait a minute and try again.",
    },
  },
  "no-checkpoint-yet": {
    status: 404,
    nl: {
      title: "Er is nog geen controlepunt.",
      wayOut: "Het eerste komt binnen vijf minuten na de start.",
    },
    en: {
      title: "There is no checkpoint yet.",
      wayOut: "The first comes within five minutes of the start.",
    },
  },
  "witness-address-not-allowed": {
    status: 422,
    nl: {
      title: "Naar dit adres sturen we niets.",
      wayOut:
        "Gebruik een adres dat met https begint en op het internet staat, zonder wachtwoord erin.",
    },
    en: {
      title: "Nothing is sent to this address.",
      wayOut: "Use an address that begins with https, on the internet, without a password in it.",
    },
  },
  "witness-known": {
    status: 409,
    nl: {
      title: "Dit adres krijgt de controlepunten al.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "This address gets the checkpoints already.",
      wayOut: "There is nothing to do.",
    },
  },
};
