// Made by npm run generate; changes here are lost.

export interface paths {
  "/access-requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Requests for access that my organisation asked, or has to answer
     * @description Requests for access that my organisation asked, or has to answer
     */
    get: operations["listAccessRequests"];
    put?: never;
    /**
     * Ask to take part in a case by its number; an unknown number answers alike
     * @description Ask to take part in a case by its number; an unknown number answers alike
     */
    post: operations["askAccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-requests/{requestId}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let an organisation in under an agreement, or refuse with a reason
     * @description Let an organisation in under an agreement, or refuse with a reason
     */
    post: operations["answerAccessRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/code-secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin with a code app for the own account
     * @description Begin with a code app for the own account
     */
    post: operations["askCodeSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The own means of signing in
     * @description The own means of signing in
     */
    get: operations["listCredentials"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/passkey-challenge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin adding a passkey to the own account
     * @description Begin adding a passkey to the own account
     */
    post: operations["askNewPasskey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/passkeys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a passkey to the own account
     * @description Add a passkey to the own account
     */
    post: operations["addPasskey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/passkeys/{passkeyId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a passkey of the own account
     * @description Remove a passkey of the own account
     */
    delete: operations["removePasskey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set a password with a code app; earlier ones stop working
     * @description Set a password with a code app; earlier ones stop working
     */
    put: operations["setPassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/recovery-codes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make new recovery codes; earlier ones stop working
     * @description Make new recovery codes; earlier ones stop working
     */
    post: operations["renewRecoveryCodes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * People of the own organisation, their role and how they sign in
     * @description People of the own organisation, their role and how they sign in
     */
    get: operations["listAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreement-advice": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which kind of agreement fits, by size and nature of the group, with reasons
     * @description Which kind of agreement fits, by size and nature of the group, with reasons
     */
    get: operations["adviseAgreementKind"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreement-duties": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What agreements ask of me now: to review, to sign
     * @description What agreements ask of me now: to review, to sign
     */
    get: operations["listAgreementDuties"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Agreements of my region
     * @description Agreements of my region
     */
    get: operations["listAgreements"];
    put?: never;
    /**
     * Begin an agreement as a draft
     * @description Begin an agreement as a draft
     */
    post: operations["draftAgreement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An agreement with its parties and clauses
     * @description An agreement with its parties and clauses
     */
    get: operations["getAgreement"];
    /**
     * Change what a draft says; an offered one becomes a new draft and loses its signatures
     * @description Change what a draft says; an offered one becomes a new draft and loses its signatures
     */
    put: operations["reviseAgreement"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/amendment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin the next version of an agreement in force, as a draft with the same content
     * @description Begin the next version of an agreement in force, as a draft with the same content
     */
    post: operations["amendAgreement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/clause-previews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A clause in a plain sentence, and which other clauses say the opposite, before saving
     * @description A clause in a plain sentence, and which other clauses say the opposite, before saving
     */
    post: operations["previewClause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/clauses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a clause to a draft
     * @description Add a clause to a draft
     */
    post: operations["addClause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/clauses/{clauseId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a clause of a draft
     * @description Change a clause of a draft
     */
    put: operations["changeClause"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/clauses/{clauseId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a clause out of a draft, or end it in an agreement in force; what it gave stops at once
     * @description Take a clause out of a draft, or end it in an agreement in force; what it gave stops at once
     */
    post: operations["endClause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/comparison": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was added, removed and changed since another version, in words
     * @description What was added, removed and changed since another version, in words
     */
    get: operations["compareAgreements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End an agreement; access under it stops at once
     * @description End an agreement; access under it stops at once
     */
    post: operations["endAgreement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/entry-into-force": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a signed agreement hold; an amendment takes the place of the version before it
     * @description Let a signed agreement hold; an amendment takes the place of the version before it
     */
    post: operations["putInForce"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/offering": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put the text before the parties, with the directory of this moment as annex
     * @description Put the text before the parties, with the directory of this moment as annex
     */
    post: operations["offerAgreement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/parties": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say who takes part in a draft, in which role, and who signs for each
     * @description Say who takes part in a draft, in which role, and who signs for each
     */
    put: operations["setParties"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/possible-signatories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Colleagues of the parties who may sign
     * @description Colleagues of the parties who may sign
     */
    get: operations["listPossibleSignatories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/signatures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign the offered text for the own organisation, with a second factor
     * @description Sign the offered text for the own organisation, with a second factor
     */
    post: operations["signAgreement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/simulations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What somebody would see in a case on a day under this agreement, and why not
     * @description What somebody would see in a case on a day under this agreement, and why not
     */
    post: operations["simulateAccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/text": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The text that was offered last, its signatures, and what changed in the directory
     * @description The text that was offered last, its signatures, and what changed in the directory
     */
    get: operations["getOfferedText"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The own tokens for machine clients that still work
     * @description The own tokens for machine clients that still work
     */
    get: operations["listApiTokens"];
    put?: never;
    /**
     * Make a token for a machine client; it is shown this once
     * @description Make a token for a machine client; it is shown this once
     */
    post: operations["createApiToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-tokens/{tokenId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke a token; it stops working at once
     * @description Revoke a token; it stops working at once
     */
    delete: operations["revokeApiToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log of my organisation, newest first, for the privacy officer
     * @description The log of my organisation, newest first, for the privacy officer
     */
    get: operations["listAuditEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/breaches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The breach register of my organisation, newest first
     * @description The breach register of my organisation, newest first
     */
    get: operations["listBreaches"];
    put?: never;
    /**
     * Report a (possible) data breach; the hours count from its discovery
     * @description Report a (possible) data breach; the hours count from its discovery
     */
    post: operations["reportBreach"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/breaches/{breachId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A breach with facts, risk, decisions and measures
     * @description A breach with facts, risk, decisions and measures
     */
    get: operations["getBreach"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/breaches/{breachId}/assessment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * How many people, what risk, and what was done about it
     * @description How many people, what risk, and what was done about it
     */
    put: operations["assessBreach"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/breaches/{breachId}/authority": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reported to the authority or not, with a reason; late needs the reason for the delay
     * @description Reported to the authority or not, with a reason; late needs the reason for the delay
     */
    post: operations["decideAuthority"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/breaches/{breachId}/closure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a breach of which everything has been decided
     * @description Close a breach of which everything has been decided
     */
    post: operations["closeBreach"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/breaches/{breachId}/people": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The people concerned told or not, with a reason
     * @description The people concerned told or not, with a reason
     */
    post: operations["decidePeople"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/case-counts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cases of my organisation by form, municipality and year of opening
     * @description Cases of my organisation by form, municipality and year of opening
     */
    get: operations["countCases"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/caseloads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who of my organisation coordinates how many open cases, also who left
     * @description Who of my organisation coordinates how many open cases, also who left
     */
    get: operations["listCaseloads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/caseloads/{membershipId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open cases of one coordinator of my organisation, at most fifty
     * @description Open cases of one coordinator of my organisation, at most fifty
     */
    get: operations["listCaseload"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/caseloads/reassignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand several cases to other coordinators; each is done whole or not at all
     * @description Hand several cases to other coordinators; each is done whole or not at all
     */
    post: operations["reassignCases"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cases of my organisation, newest activity first
     * @description Cases of my organisation, newest activity first
     */
    get: operations["listCases"];
    put?: never;
    /**
     * Open a case with one coordinator
     * @description Open a case with one coordinator
     */
    post: operations["openCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The head of a dossier: coordinator, client if allowed, safe contact, participants
     * @description The head of a dossier: coordinator, client if allowed, safe contact, participants
     */
    get: operations["getCase"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/access-log": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who saw or changed this dossier, newest first
     * @description Who saw or changed this dossier, newest first
     */
    get: operations["listCaseLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/access-log/prints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who saw this dossier, in plain words for the client, as a tagged PDF
     * @description Who saw this dossier, in plain words for the client, as a tagged PDF
     */
    post: operations["printCaseLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/approvals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Clauses in this case that a second person approved, or is asked to
     * @description Clauses in this case that a second person approved, or is asked to
     */
    get: operations["listApprovals"];
    put?: never;
    /**
     * Ask a colleague to approve what a clause gives a partner
     * @description Ask a colleague to approve what a clause gives a partner
     */
    post: operations["askApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/approvals/{approvalId}/approval": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve as the second person; the clause then gives what it says
     * @description Approve as the second person; the clause then gives what it says
     */
    post: operations["approveSharing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/approvals/{approvalId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an approval back; what the clause gave stops at once
     * @description Take an approval back; what the clause gave stops at once
     */
    post: operations["endApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/client": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Write down or correct who the client is
     * @description Write down or correct who the client is
     */
    put: operations["reviseClient"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/client-information": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the client was told, in which language, and what was understood
     * @description What the client was told, in which language, and what was understood
     */
    get: operations["listInformation"];
    put?: never;
    /**
     * Record that the client was told something
     * @description Record that the client was told something
     */
    post: operations["recordInformation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/closure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a case with outcomes and a day for aftercare
     * @description Close a case with outcomes and a day for aftercare
     */
    post: operations["closeCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record what the client agreed to
     * @description Record what the client agreed to
     */
    post: operations["recordConsent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/consents/{consentId}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Honour an objection, or refuse it with the ground
     * @description Honour an objection, or refuse it with the ground
     */
    post: operations["decideObjection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/consents/{consentId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a consent or an objection; sharing that needed a consent stops at once
     * @description Withdraw a consent or an objection; sharing that needed a consent stops at once
     */
    post: operations["withdrawConsent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/coordinator": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Hand a case to another coordinator of the own organisation
     * @description Hand a case to another coordinator of the own organisation
     */
    put: operations["handOverCase"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/delegation-candidates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Colleagues and people of partners in this case who can stand in
     * @description Colleagues and people of partners in this case who can stand in
     */
    get: operations["listDelegationCandidates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/delegations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who stands in, stood in or was asked to, for the coordinator of this case
     * @description Who stands in, stood in or was asked to, for the coordinator of this case
     */
    get: operations["listDelegations"];
    put?: never;
    /**
     * Let somebody carry out the coordinator's work for a period
     * @description Let somebody carry out the coordinator's work for a period
     */
    post: operations["delegate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/delegations/{delegationId}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept, decline or end a delegation
     * @description Accept, decline or end a delegation
     */
    post: operations["answerDelegation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Documents of a dossier that I may read, newest first
     * @description Documents of a dossier that I may read, newest first
     */
    get: operations["listDocuments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/documents/{documentId}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Versions of a document that I may read, latest first
     * @description Versions of a document that I may read, latest first
     */
    get: operations["listDocumentVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/documents/{documentId}/versions/{number}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The file itself, always as an attachment
     * @description The file itself, always as an attachment
     */
    get: operations["downloadDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/documents/{documentId}/versions/{number}/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A PDF or picture to draw on the screen; logged as looking, not as taking away
     * @description A PDF or picture to draw on the screen; logged as looking, not as taking away
     */
    get: operations["previewDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/entries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Entries of a dossier that I may read, newest event first
     * @description Entries of a dossier that I may read, newest event first
     */
    get: operations["listEntries"];
    put?: never;
    /**
     * Add a fact to a dossier
     * @description Add a fact to a dossier
     */
    post: operations["addEntry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/entries/{entryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Correct an entry of my organisation; whoever could read the earlier text still can
     * @description Correct an entry of my organisation; whoever could read the earlier text still can
     */
    put: operations["correctEntry"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/entries/{entryId}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Earlier texts of an entry that my organisation could read at that time
     * @description Earlier texts of an entry that my organisation could read at that time
     */
    get: operations["listEntryVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/flags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Flags of a case that stand today
     * @description Flags of a case that stand today
     */
    get: operations["listFlags"];
    put?: never;
    /**
     * Put a flag on a case, with the reason and perhaps an end
     * @description Put a flag on a case, with the reason and perhaps an end
     */
    post: operations["raiseFlag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/flags/{flagId}/lowering": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a flag away
     * @description Take a flag away
     */
    post: operations["lowerFlag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/goals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a goal with its intended result in a recovery domain
     * @description Add a goal with its intended result in a recovery domain
     */
    post: operations["addGoal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/goals/{goalId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Mark a goal as reached, stopped or open again
     * @description Mark a goal as reached, stopped or open again
     */
    put: operations["settleGoal"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/handover-preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a handover to this organisation would do to partners and agreements
     * @description What a handover to this organisation would do to partners and agreements
     */
    get: operations["previewHandover"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/handovers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Offer a case to another organisation, with a dated right of aftercare
     * @description Offer a case to another organisation, with a dated right of aftercare
     */
    post: operations["offerHandover"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/holds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hold back the destruction of a dossier, with a reason
     * @description Hold back the destruction of a dossier, with a reason
     */
    post: operations["placeHold"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/holds/{holdId}/lifting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lift a hold, with a reason
     * @description Lift a hold, with a reason
     */
    post: operations["liftHold"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/invitable-partners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Partners that an agreement in force lets into this case
     * @description Partners that an agreement in force lets into this case
     */
    get: operations["listInvitable"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/involvement-searches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compare the client with the clients of others; a hit is told to both sides
     * @description Compare the client with the clients of others; a hit is told to both sides
     */
    post: operations["lookUpInvolvements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/involvements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Other parties that are involved with the client, and cases taken together with this one
     * @description Other parties that are involved with the client, and cases taken together with this one
     */
    get: operations["listInvolvements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/mergers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a case go on in another case of the same person
     * @description Let a case go on in another case of the same person
     */
    post: operations["mergeCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/mergers/{mergerId}/undoing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take two merged cases apart again
     * @description Take two merged cases apart again
     */
    post: operations["undoMerger"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/objections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record what the client objects to; sharing for it stops at once
     * @description Record what the client objects to; sharing for it stops at once
     */
    post: operations["recordObjection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/participants": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a partner into a case under an agreement
     * @description Let a partner into a case under an agreement
     */
    post: operations["invitePartner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/participants/{participationId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a partner's part in a case; its access stops at once
     * @description End a partner's part in a case; its access stops at once
     */
    post: operations["endParticipation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/phase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say in which step of the help the client is; clauses can be bound to it
     * @description Say in which step of the help the client is; clauses can be bound to it
     */
    put: operations["movePhase"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/plan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Goals with intended results, and the actions of every partner
     * @description Goals with intended results, and the actions of every partner
     */
    get: operations["getPlan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/referrals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Questions to partners about this case, with their answers
     * @description Questions to partners about this case, with their answers
     */
    get: operations["listCaseReferrals"];
    put?: never;
    /**
     * Ask an organisation to take part; it reads the question, not the dossier
     * @description Ask an organisation to take part; it reads the question, not the dossier
     */
    post: operations["sendReferral"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/reopening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a closed case again, with the reason
     * @description Open a closed case again, with the reason
     */
    post: operations["reopenCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Requests of the client in a case, newest first
     * @description Requests of the client in a case, newest first
     */
    get: operations["listRequests"];
    put?: never;
    /**
     * Note what the client asks; the term starts, police data go to their controller
     * @description Note what the client asks; the term starts, police data go to their controller
     */
    post: operations["recordRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/retention": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How long a dossier stays, by which rules, and what holds it back
     * @description How long a dossier stays, by which rules, and what holds it back
     */
    get: operations["readRetention"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/retention-regimes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say under which laws a dossier is kept
     * @description Say under which laws a dossier is kept
     */
    put: operations["setRegimes"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/safe-contact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set how the client may be approached, and what never
     * @description Set how the client may be approached, and what never
     */
    put: operations["setSafeContact"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/safety-file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The safety file: threats, persons at risk, agreements, what to do when
     * @description The safety file: threats, persons at risk, agreements, what to do when
     */
    get: operations["getSafetyFile"];
    /**
     * Fill the safety file; the earlier state is kept
     * @description Fill the safety file; the earlier state is kept
     */
    put: operations["setSafetyFile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/safety-file/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Earlier states of the safety file that my organisation could read then
     * @description Earlier states of the safety file that my organisation could read then
     */
    get: operations["listSafetyFileVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/second-persons": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Colleagues who can look along as the second person
     * @description Colleagues who can look along as the second person
     */
    get: operations["listSecondPersons"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/secrecy-forms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write down a conflict of duties and ask a second person to confirm it
     * @description Write down a conflict of duties and ask a second person to confirm it
     */
    post: operations["writeSecrecyForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/sharing-preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a partner would see in this case, and by which clause
     * @description What a partner would see in this case, and by which clause
     */
    get: operations["previewSharing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/shelter-addresses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Secret addresses on whose list I stand, without the address itself
     * @description Secret addresses on whose list I stand, without the address itself
     */
    get: operations["listShelterAddresses"];
    put?: never;
    /**
     * Record a secret address; my organisation keeps its list
     * @description Record a secret address; my organisation keeps its list
     */
    post: operations["recordShelterAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/shelter-addresses/{addressId}/openings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * See a secret address, with the reason; each opening is kept
     * @description See a secret address, with the reason; each opening is kept
     */
    post: operations["openShelterAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/shelter-addresses/{addressId}/readers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put an organisation or a person on the list of a secret address
     * @description Put an organisation or a person on the list of a secret address
     */
    post: operations["admitToShelterAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/shelter-addresses/{addressId}/readers/{readerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take somebody off the list of a secret address
     * @description Take somebody off the list of a secret address
     */
    delete: operations["removeFromShelterAddress"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a partner in the case an action with a due day
     * @description Give a partner in the case an action with a due day
     */
    post: operations["addTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/timeline": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Events of the three tracks and the legal terms of a case
     * @description Events of the three tracks and the legal terms of a case
     */
    get: operations["getTimeline"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/track-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a step on a track; it may start or end a legal term
     * @description Record a step on a track; it may start or end a legal term
     */
    post: operations["recordEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/turns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The level of a case and whether it is a crisis, with every turn and its reason
     * @description The level of a case and whether it is a crisis, with every turn and its reason
     */
    get: operations["listTurns"];
    put?: never;
    /**
     * Scale a case up or down, or begin or end a crisis, with a reason
     * @description Scale a case up or down, or begin or end a crisis, with a reason
     */
    post: operations["takeTurn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My own files that are not whole yet
     * @description My own files that are not whole yet
     */
    get: operations["listUploads"];
    put?: never;
    /**
     * Begin to send a file, as a new document or a new version of one
     * @description Begin to send a file, as a new document or a new version of one
     */
    post: operations["startUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/uploads/{uploadId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far a file has come
     * @description How far a file has come
     */
    get: operations["getUpload"];
    put?: never;
    post?: never;
    /**
     * Stop sending a file; what arrived is removed
     * @description Stop sending a file; what arrived is removed
     */
    delete: operations["cancelUpload"];
    options?: never;
    head?: never;
    /**
     * Send the next piece of a file; it is kept whole or not at all
     * @description Send the next piece of a file; it is kept whole or not at all
     */
    patch: operations["sendChunk"];
    trace?: never;
  };
  "/cases/{caseId}/uploads/{uploadId}/completion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish a file that has arrived: it is checked and becomes a version of a document
     * @description Finish a file that has arrived: it is checked and becomes a version of a document
     */
    post: operations["completeUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/viewing-choices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Organisations, roles, purposes and agreements that occur in the log of this dossier
     * @description Organisations, roles, purposes and agreements that occur in the log of this dossier
     */
    get: operations["listViewingChoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/viewings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who saw or changed this dossier, in order of time, with filters
     * @description Who saw or changed this dossier, in order of time, with filters
     */
    get: operations["listViewings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/viewings/prints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who saw this dossier, for the client to take along, as a tagged PDF in eight languages
     * @description Who saw this dossier, for the client to take along, as a tagged PDF in eight languages
     */
    post: operations["printViewings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases/{caseId}/watch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Hear when somebody else writes in a case, or no longer
     * @description Hear when somebody else writes in a case, or no longer
     */
    put: operations["watchCase"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code-lists/{listId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A code list as it stands today, in the reader's language
     * @description A code list as it stands today, in the reader's language
     */
    get: operations["getCodeList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consent-texts/{textCode}/prints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A text to agree to in large type, in one of eight languages, as a tagged PDF
     * @description A text to agree to in large type, in one of eight languages, as a tagged PDF
     */
    post: operations["printConsentText"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/coordinators": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Colleagues of the own organisation who may coordinate a case
     * @description Colleagues of the own organisation who may coordinate a case
     */
    get: operations["listCoordinators"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/destructions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Runs that destroy dossiers of my organisation, newest first
     * @description Runs that destroy dossiers of my organisation, newest first
     */
    get: operations["listDestructions"];
    put?: never;
    /**
     * Prepare the destruction of dossiers whose time is over; a second person approves
     * @description Prepare the destruction of dossiers whose time is over; a second person approves
     */
    post: operations["prepareDestruction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/destructions/{destructionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A run with its dossiers
     * @description A run with its dossiers
     */
    get: operations["getDestruction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/destructions/{destructionId}/approval": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a run as the second person; it then starts by itself
     * @description Approve a run as the second person; it then starts by itself
     */
    post: operations["approveDestruction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/destructions/{destructionId}/cancellation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run that nobody has approved
     * @description Cancel a run that nobody has approved
     */
    post: operations["cancelDestruction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/destructions/{destructionId}/proof": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The signed proof of a finished run; it names nobody
     * @description The signed proof of a finished run; it names nobody
     */
    get: operations["readProof"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/emergency-accesses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Access in an emergency that is mine, in my cases, or mine to review
     * @description Access in an emergency that is mine, in my cases, or mine to review
     */
    get: operations["listEmergencies"];
    put?: never;
    /**
     * Open a case in an emergency, by its number, for at most four hours
     * @description Open a case in an emergency, by its number, for at most four hours
     */
    post: operations["openEmergency"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/emergency-accesses/{emergencyId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the access now
     * @description End the access now
     */
    post: operations["stopEmergency"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/emergency-accesses/{emergencyId}/review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say whether breaking secrecy was justified, and why
     * @description Say whether breaking secrecy was justified, and why
     */
    post: operations["reviewEmergency"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed, as server-sent events that carry ids only
     * @description What changed, as server-sent events that carry ids only
     */
    get: operations["streamEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/handover-targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Other organisations with somebody who may coordinate a case
     * @description Other organisations with somebody who may coordinate a case
     */
    get: operations["listHandoverTargets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/handovers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cases offered to or by my organisation, and the receipts of both
     * @description Cases offered to or by my organisation, and the receipts of both
     */
    get: operations["listHandovers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/handovers/{handoverId}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over a case that was offered, or decline with a reason
     * @description Take over a case that was offered, or decline with a reason
     */
    post: operations["answerHandover"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/handovers/{handoverId}/receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The receipt of a handover, as a tagged PDF
     * @description The receipt of a handover, as a tagged PDF
     */
    post: operations["printHandover"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/handovers/{handoverId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an offer back as long as nobody answered it
     * @description Take an offer back as long as nobody answered it
     */
    post: operations["withdrawHandover"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identity-providers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Log-in services of the own organisation
     * @description Log-in services of the own organisation
     */
    get: operations["listIdentityProviders"];
    put?: never;
    /**
     * Connect a log-in service (OpenID Connect) of the own organisation
     * @description Connect a log-in service (OpenID Connect) of the own organisation
     */
    post: operations["addIdentityProvider"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identity-providers/{providerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the name, the client or the secret of a log-in service
     * @description Change the name, the client or the secret of a log-in service
     */
    put: operations["changeIdentityProvider"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Switch a log-in service off or on
     * @description Switch a log-in service off or on
     */
    patch: operations["switchIdentityProvider"];
    trace?: never;
  };
  "/invitations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Invitations of the own organisation that can still be used
     * @description Invitations of the own organisation that can still be used
     */
    get: operations["listInvitations"];
    put?: never;
    /**
     * Invite somebody to the own organisation; the link is shown this once
     * @description Invite somebody to the own organisation; the link is shown this once
     */
    post: operations["inviteMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/{invitationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Withdraw an invitation; its link stops working at once
     * @description Withdraw an invitation; its link stops working at once
     */
    delete: operations["withdrawInvitation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an invitation: gives the account its name and its first means of signing in
     * @description Accept an invitation: gives the account its name and its first means of signing in
     */
    post: operations["acceptInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/code-secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin accepting an invitation with a password and a code app
     * @description Begin accepting an invitation with a password and a code app
     */
    post: operations["askInvitedCodeSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/find": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What an invitation link is for
     * @description What an invitation link is for
     */
    post: operations["findInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/join": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add the invited membership to the account that is signed in
     * @description Add the invited membership to the account that is signed in
     */
    post: operations["joinByInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/organisation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an invitation by way of the log-in service of the organisation
     * @description Accept an invitation by way of the log-in service of the organisation
     */
    post: operations["acceptWithOrganisation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/passkey-challenge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin accepting an invitation with a passkey
     * @description Begin accepting an invitation with a passkey
     */
    post: operations["askInvitedPasskey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far the tree of the log is, its key, and its newest checkpoint
     * @description How far the tree of the log is, its key, and its newest checkpoint
     */
    get: operations["readLogState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/checkpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Signed checkpoints of the log, newest first, to keep as a witness
     * @description Signed checkpoints of the log, newest first, to keep as a witness
     */
    get: operations["listCheckpoints"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/checkpoints/latest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The newest checkpoint as a signed note, to keep as a witness
     * @description The newest checkpoint as a signed note, to keep as a witness
     */
    get: operations["getLatestCheckpoint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Count the newest part of the tree anew and hold it against the checkpoints
     * @description Count the newest part of the tree anew and hold it against the checkpoints
     */
    post: operations["checkRecentLog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/consistency-proof": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proof that a larger tree begins with a smaller one (RFC 6962)
     * @description Proof that a larger tree begins with a smaller one (RFC 6962)
     */
    get: operations["proveConsistency"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/inclusion-proofs/{eventId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proof that a line of my organisation is in the tree (RFC 6962)
     * @description Proof that a line of my organisation is in the tree (RFC 6962)
     */
    get: operations["proveInclusion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/witnesses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Addresses of my organisation that get every checkpoint
     * @description Addresses of my organisation that get every checkpoint
     */
    get: operations["listWitnesses"];
    put?: never;
    /**
     * Have every checkpoint sent to an address of my organisation
     * @description Have every checkpoint sent to an address of my organisation
     */
    post: operations["addWitness"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/witnesses/{witnessId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Send no more checkpoints to an address
     * @description Send no more checkpoints to an address
     */
    delete: operations["endWitness"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships/{membershipId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a membership; its sessions and tokens end at once
     * @description End a membership; its sessions and tokens end at once
     */
    delete: operations["endMembership"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships/{membershipId}/recovery": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link to new means of signing in, for somebody who lost theirs
     * @description Make a link to new means of signing in, for somebody who lost theirs
     */
    post: operations["inviteToRecover"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/municipalities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Municipalities, of one region or of the whole country
     * @description Municipalities, of one region or of the whole country
     */
    get: operations["listMunicipalities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * That something changed in cases that I watch, newest first; never what
     * @description That something changed in cases that I watch, newest first; never what
     */
    get: operations["listCaseNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notices/reading": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark notices as read: those named, or all
     * @description Mark notices as read: those named, or all
     */
    post: operations["readNotices"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Partners of my region and of the country
     * @description Partners of my region and of the country
     */
    get: operations["listOrganisations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A partner with its contacts, area, source and date
     * @description A partner with its contacts, area, source and date
     */
    get: operations["getOrganisation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oversight-notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Unusual access in my organisation, newest first; ids and counts only
     * @description Unusual access in my organisation, newest first; ids and counts only
     */
    get: operations["listNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oversight-notices/{noticeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A notice of unusual access, what was done with it and what may be done
     * @description A notice of unusual access, what was done with it and what may be done
     */
    get: operations["readNotice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oversight-notices/{noticeId}/assignment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Give a notice to somebody who handles them, or to nobody
     * @description Give a notice to somebody who handles them, or to nobody
     */
    put: operations["assignNotice"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oversight-notices/{noticeId}/closing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a notice with an outcome and a reason
     * @description Close a notice with an outcome and a reason
     */
    post: operations["closeNotice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oversight-notices/{noticeId}/lines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The lines of the log behind a notice, newest first
     * @description The lines of the log behind a notice, newest first
     */
    get: operations["listNoticeLines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oversight-notices/{noticeId}/reopening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look at a closed notice again
     * @description Look at a closed notice again
     */
    post: operations["reopenNotice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pack-items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Items of the packs with their source and date, such as those that need a check
     * @description Items of the packs with their source and date, such as those that need a check
     */
    get: operations["listPackItems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/packs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Content packs that are loaded, with what still needs a check
     * @description Content packs that are loaded, with what still needs a check
     */
    get: operations["listPacks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/person-searches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look for a person in dossiers whose identity I may read; every hit is logged
     * @description Look for a person in dossiers whose identity I may read; every hit is logged
     */
    post: operations["searchPersons"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/referrals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Questions to my organisation to take part in a case, waiting ones first
     * @description Questions to my organisation to take part in a case, waiting ones first
     */
    get: operations["listReferrals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/referrals/{referralId}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a question, decline it with a reason, or say that the work is done
     * @description Accept a question, decline it with a reason, or say that the work is done
     */
    post: operations["answerReferral"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/referrals/{referralId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a question back as long as nobody answered it
     * @description Take a question back as long as nobody answered it
     */
    post: operations["withdrawReferral"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/referrals/overdue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Our own questions of which the day has passed without an answer
     * @description Our own questions of which the day has passed without an answer
     */
    get: operations["listOverdueReferrals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Requests that wait for a decision
     * @description Requests that wait for a decision
     */
    get: operations["listRegistrations"];
    put?: never;
    /**
     * Ask to be let into the members area
     * @description Ask to be let into the members area
     */
    post: operations["askRegistration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registrations/{registrationId}/approval": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a request: makes an invitation; the link is shown this once
     * @description Approve a request: makes an invitation; the link is shown this once
     */
    post: operations["approveRegistration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/registrations/{registrationId}/refusal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline a request, with the reason
     * @description Decline a request, with the reason
     */
    post: operations["declineRegistration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request-register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The register of requests of my organisation
     * @description The register of requests of my organisation
     */
    get: operations["listRequestRegister"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A request with everything about it
     * @description A request with everything about it
     */
    get: operations["getRequest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/copies/json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The same copy for machines
     * @description The same copy for machines
     */
    post: operations["exportCopy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/copies/pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The copy for the client as a tagged PDF, without what is withheld
     * @description The copy for the client as a tagged PDF, without what is withheld
     */
    post: operations["printCopy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide on a request; an accepted correction tells everybody who had read it
     * @description Decide on a request; an accepted correction tells everybody who had read it
     */
    post: operations["decideRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/extension": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take more time, once, with a reason that the client reads
     * @description Take more time, once, with a reason that the client reads
     */
    post: operations["extendRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/judgements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say which pieces go into the copy and which are withheld, each with a ground
     * @description Say which pieces go into the copy and which are withheld, each with a ground
     */
    put: operations["judgeEntries"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A letter to the client, or to the controller of police data, as a tagged PDF
     * @description A letter to the client, or to the controller of police data, as a tagged PDF
     */
    post: operations["printRequestLetter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/retention-preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Closed dossiers of my organisation that may go or soon may, with what would go
     * @description Closed dossiers of my organisation that may go or soon may, with what would go
     */
    get: operations["previewRetention"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Roles that somebody can be invited to
     * @description Roles that somebody can be invited to
     */
    get: operations["listRoles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/secrecy-forms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Forms about breaking secrecy that I wrote, or that wait for me as second person
     * @description Forms about breaking secrecy that I wrote, or that wait for me as second person
     */
    get: operations["listSecrecyForms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/secrecy-forms/{formId}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a form as the second person, do not, or take your own back
     * @description Confirm a form as the second person, do not, or take your own back
     */
    post: operations["settleSecrecyForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/secrecy-forms/{formId}/prints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A form about breaking secrecy, as a tagged PDF
     * @description A form about breaking secrecy, as a tagged PDF
     */
    post: operations["printSecrecyForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is signed in, in which role and for which purpose
     * @description Who is signed in, in which role and for which purpose
     */
    get: operations["getSession"];
    put?: never;
    post?: never;
    /**
     * Sign out; the browser forgets what it kept of this site
     * @description Sign out; the browser forgets what it kept of this site
     */
    delete: operations["endSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/demo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in as one of the people of the demo
     * @description Sign in as one of the people of the demo
     */
    post: operations["signInAsPersona"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/demo-personas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * People of the demo; empty outside a demo
     * @description People of the demo; empty outside a demo
     */
    get: operations["listDemoPersonas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/membership": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Work in another of the own memberships
     * @description Work in another of the own memberships
     */
    put: operations["chooseMembership"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/organisation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin signing in at the log-in service of an organisation
     * @description Begin signing in at the log-in service of an organisation
     */
    post: operations["signInWithOrganisation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/passkey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with a passkey
     * @description Sign in with a passkey
     */
    post: operations["signInWithPasskey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/passkey-challenge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin signing in with a passkey
     * @description Begin signing in with a passkey
     */
    post: operations["askPasskey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with address, password and a code of the code app (or a recovery code)
     * @description Sign in with address, password and a code of the code app (or a recovery code)
     */
    post: operations["signInWithPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/providers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Organisations with a log-in service of their own
     * @description Organisations with a log-in service of their own
     */
    get: operations["listSignInProviders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/purpose": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Work for another purpose of the own role
     * @description Work for another purpose of the own role
     */
    put: operations["choosePurpose"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open sessions: the own ones, and for an administrator those of the organisation
     * @description Open sessions: the own ones, and for an administrator those of the organisation
     */
    get: operations["listSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{sessionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a session; its next request is refused
     * @description End a session; its next request is refused
     */
    delete: operations["revokeSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sign-lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sign lists in force, with their issuer, version and source and how to read them
     * @description Sign lists in force, with their issuer, version and source and how to read them
     */
    get: operations["listSignLists"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signal-drafts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My reports that are not sent yet
     * @description My reports that are not sent yet
     */
    get: operations["listSignalDrafts"];
    put?: never;
    /**
     * Start a report; it is kept on the server from the first word
     * @description Start a report; it is kept on the server from the first word
     */
    post: operations["startSignalDraft"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signal-drafts/{draftId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One of my reports that are not sent yet, as it was last saved
     * @description One of my reports that are not sent yet, as it was last saved
     */
    get: operations["getSignalDraft"];
    /**
     * Save a report that is being written
     * @description Save a report that is being written
     */
    put: operations["saveSignalDraft"];
    post?: never;
    /**
     * Throw a report away that was not sent
     * @description Throw a report away that was not sent
     */
    delete: operations["discardSignalDraft"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Signals: the inbox of the desk, or the ones that I sent
     * @description Signals: the inbox of the desk, or the ones that I sent
     */
    get: operations["listSignals"];
    put?: never;
    /**
     * Send a report to the desk of the region
     * @description Send a report to the desk of the region
     */
    post: operations["reportSignal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signals/{signalId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One signal with its evidence, similar signals, decisions and feedback
     * @description One signal with its evidence, similar signals, decisions and feedback
     */
    get: operations["getSignal"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signals/{signalId}/decisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide on a signal: advise, refer, link, open a case or close, with feedback
     * @description Decide on a signal: advise, refer, link, open a case or close, with feedback
     */
    post: operations["decideSignal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signals/{signalId}/triage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a signal in hand
     * @description Take a signal in hand
     */
    post: operations["startTriage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open tasks of my organisation, first due first
     * @description Open tasks of my organisation, first due first
     */
    get: operations["listTasks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/{taskId}/completion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish a task and say what came of it
     * @description Finish a task and say what came of it
     */
    post: operations["completeTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/{taskId}/reopening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back that a task was finished or returned; it is open again
     * @description Take back that a task was finished or returned; it is open again
     */
    post: operations["reopenTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/{taskId}/return": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a task back to the coordinator, with the reason
     * @description Give a task back to the coordinator, with the reason
     */
    post: operations["returnTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/terms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Running terms of the cases that I may see, first end first
     * @description Running terms of the cases that I may see, first end first
     */
    get: operations["listTerms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/waiting-answers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many questions, requests, offers and forms wait for me or my organisation
     * @description How many questions, requests, offers and forms wait for me or my organisation
     */
    get: operations["countWaiting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      code: string;
      detail: string;
      errors?: {
        code: string;
        detail: string;
        /** @enum {string} */
        in: "body" | "query" | "path" | "header";
        pointer: string;
      }[];
      facts?: {
        [key: string]: unknown;
      };
      instance: string;
      status: number;
      title: string;
      type: string;
    };
  };
  responses: {
    /** @description Refused, with a code, a sentence and every wrong field */
    Problem: {
      headers: {
        "API-Version": components["headers"]["ApiVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description Version of the API. */
    ApiVersion: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAccessRequests: {
    parameters: {
      query?: {
        caseId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              answer: string | null;
              /** Format: date-time */
              answeredAt: string | null;
              answeredByName: string | null;
              /** Format: date-time */
              askedAt: string;
              askedByName: string;
              askerOrganisation: string;
              askerOrganisationId: string;
              canAnswer: boolean;
              caseId: string | null;
              caseNumber: string;
              casePseudonym: string | null;
              id: string;
              lapsesOn: string;
              purpose: string;
              reason: string;
              /** @enum {string} */
              side: "asker" | "coordinator";
              /** @enum {string} */
              status: "sent" | "granted" | "refused" | "lapsed";
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askAccess: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          caseNumber: string;
          purpose: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  answerAccessRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              /** Format: uuid */
              agreementId: string;
              /** @constant */
              granted: true;
              part: string;
              text: string;
            }
          | {
              /** @constant */
              granted: false;
              text: string;
            };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askCodeSecret: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            challengeId: string;
            secret: string;
            uri: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            organisationLogins: number;
            passkeys: {
              backedUp: boolean;
              /** Format: date-time */
              createdAt: string;
              /** Format: uuid */
              id: string;
              label: string;
              /** Format: date-time */
              lastUsedAt: string | null;
            }[];
            password: {
              /** Format: date-time */
              setAt: string;
            } | null;
            recoveryCodesLeft: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askNewPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            challengeId: string;
            options: {
              [key: string]: unknown;
            };
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addPasskey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          answer: {
            authenticatorAttachment?: string | null;
            /** @default {} */
            clientExtensionResults?: {
              [key: string]: unknown;
            };
            id: string;
            rawId: string;
            response: {
              attestationObject: string;
              clientDataJSON: string;
              /** @default [] */
              transports?: string[];
            };
            /** @constant */
            type: "public-key";
          };
          /** Format: uuid */
          challengeId: string;
          label: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            id: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  removePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        passkeyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  setPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          challengeId: string;
          code: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            recoveryCodes: string[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  renewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            recoveryCodes: string[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              accountId: string;
              displayName: string;
              /** Format: email */
              email: string | null;
              hasOrganisationLogin: boolean;
              hasPassword: boolean;
              /** Format: date-time */
              lastSeenAt: string | null;
              /** Format: uuid */
              membershipId: string;
              openSessions: number;
              passkeys: number;
              role: string;
              roleLabel: string;
              since: string | null;
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  adviseAgreementKind: {
    parameters: {
      query: {
        about: "whole-approach" | "specific-group" | "provision-or-task";
        groupSize: "small" | "large";
        partners: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            alternatives: {
              /** @enum {string} */
              kind: "covenant" | "protocol" | "bilateral";
              why: {
                en: string;
                nl: string;
              };
            }[];
            /** @enum {string} */
            kind: "covenant" | "protocol" | "bilateral";
            reasons: {
              en: string;
              nl: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listAgreementDuties: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            reviews: {
              id: string;
              reviewOn: string;
              title: string;
            }[];
            toSign: {
              id: string;
              title: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listAgreements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              edition: number;
              id: string;
              /** @enum {string} */
              kind: "covenant" | "protocol" | "bilateral";
              partyCount: number;
              reviewOn: string;
              signedCount: number;
              /** @enum {string} */
              status: "draft" | "offered" | "in-force" | "amended" | "ended";
              title: string;
              validFrom: string | null;
              validUntil: string | null;
            }[];
            mayDraft: boolean;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  draftAgreement: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          activities: string | null;
          byWhom: string;
          decisions: {
            categories: string | null;
            conditions: string | null;
            interest: string | null;
            partnership: string | null;
            recipients: string | null;
            /** @enum {string} */
            regime: "wpg-20" | "wgs";
          }[];
          dpiaReference: string | null;
          dpiaVersion: string | null;
          forWhom: string;
          goals: string | null;
          indicators: string | null;
          /** @enum {string} */
          kind: "covenant" | "protocol" | "bilateral";
          /** Format: date */
          reviewOn: string;
          roleDivision: string | null;
          /** @enum {string} */
          setting: "regional-table" | "riec" | "care-and-safety-house" | "other";
          targetGroups: string | null;
          title: string;
          /** Format: date */
          validFrom: string;
          /** Format: date */
          validUntil: string | null;
          why: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getAgreement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            activities: string | null;
            allowedActions: (
              | "revise"
              | "offer"
              | "sign"
              | "put-in-force"
              | "amend"
              | "end"
              | "simulate"
            )[];
            amendedById: string | null;
            amendsId: string | null;
            byWhom: string;
            clauses: {
              /** @enum {string} */
              action: "read" | "contribute" | "be-notified";
              afterDays: number;
              allowedActions: ("change" | "remove" | "end")[];
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              conflicts: {
                agreementId: string;
                agreementTitle: string;
                clauseId: string;
                number: number;
                sentence: {
                  en: string;
                  nl: string;
                };
                wins: boolean;
              }[];
              /** @enum {string} */
              effect: "allow" | "deny";
              emergencyOnly: boolean;
              id: string;
              legalGround: string | null;
              needsConsent: boolean;
              needsSecondPerson: boolean;
              number: number;
              /** Format: uuid */
              originOrganisationId: string | null;
              originType: string | null;
              phases:
                | ("noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring")[]
                | null;
              purpose: string | null;
              recipient: string;
              /** Format: uuid */
              recipientOrganisationId: string | null;
              recipientRole: string | null;
              recipientType: string | null;
              /** @enum {string|null} */
              regime: "wpg-20" | "wgs" | null;
              sentence: {
                en: string;
                nl: string;
              };
              /** @enum {string|null} */
              track: "care" | "criminal-justice" | "aliens" | null;
              /** Format: date */
              validFrom: string | null;
              /** Format: date */
              validUntil: string | null;
              version: number;
            }[];
            decisions: {
              categories: string | null;
              conditions: string | null;
              interest: string | null;
              partnership: string | null;
              recipients: string | null;
              /** @enum {string} */
              regime: "wpg-20" | "wgs";
            }[];
            dpia: string | null;
            dpiaReference: string | null;
            dpiaVersion: string | null;
            draftNumber: number;
            edition: number;
            endedReason: string | null;
            forWhom: string;
            goals: string | null;
            id: string;
            indicators: string | null;
            /** @enum {string} */
            kind: "covenant" | "protocol" | "bilateral";
            parties: {
              organisationId: string;
              organisationName: string;
              organisationType: string;
              part: string;
              signatories: {
                accountId: string;
                function: string;
                isPresent: boolean;
                name: string;
              }[];
              signedOn: string | null;
              succeeds: string | null;
            }[];
            partyCount: number;
            reasonsAgainstForce: (
              | "not-offered"
              | "over"
              | "starts-later"
              | "content"
              | "dpia"
              | "parties"
              | "signature"
              | "clauses"
              | "purpose"
              | "ground"
              | "decision-wpg-20"
              | "decision-wgs"
              | "wgs-setting"
            )[];
            reviewOn: string;
            roleDivision: string | null;
            /** @enum {string} */
            setting: "regional-table" | "riec" | "care-and-safety-house" | "other";
            signedCount: number;
            /** @enum {string} */
            status: "draft" | "offered" | "in-force" | "amended" | "ended";
            targetGroups: string | null;
            title: string;
            validFrom: string | null;
            validUntil: string | null;
            version: number;
            why: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reviseAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          activities: string | null;
          byWhom: string;
          decisions: {
            categories: string | null;
            conditions: string | null;
            interest: string | null;
            partnership: string | null;
            recipients: string | null;
            /** @enum {string} */
            regime: "wpg-20" | "wgs";
          }[];
          dpiaReference: string | null;
          dpiaVersion: string | null;
          forWhom: string;
          goals: string | null;
          indicators: string | null;
          /** @enum {string} */
          kind: "covenant" | "protocol" | "bilateral";
          /** Format: date */
          reviewOn: string;
          roleDivision: string | null;
          /** @enum {string} */
          setting: "regional-table" | "riec" | "care-and-safety-house" | "other";
          targetGroups: string | null;
          title: string;
          /** Format: date */
          validFrom: string;
          /** Format: date */
          validUntil: string | null;
          why: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  amendAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  previewClause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          action: "read" | "contribute" | "be-notified";
          afterDays: number;
          /** @enum {string} */
          compartment:
            | "identity"
            | "contact-safety"
            | "social-environment"
            | "care-health"
            | "shelter-housing"
            | "residence"
            | "criminal-justice"
            | "finance-work"
            | "plan-results"
            | "coordination-notes";
          /** @enum {string} */
          effect: "allow" | "deny";
          emergencyOnly: boolean;
          legalGround: string | null;
          needsConsent: boolean;
          needsSecondPerson: boolean;
          /** Format: uuid */
          originOrganisationId: string | null;
          originType: string | null;
          phases:
            | ("noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring")[]
            | null;
          purpose: string | null;
          /** Format: uuid */
          recipientOrganisationId: string | null;
          recipientRole: string | null;
          recipientType: string | null;
          /** @enum {string|null} */
          regime: "wpg-20" | "wgs" | null;
          /** @enum {string|null} */
          track: "care" | "criminal-justice" | "aliens" | null;
          /** Format: date */
          validFrom: string | null;
          /** Format: date */
          validUntil: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            conflicts: {
              agreementId: string;
              agreementTitle: string;
              clauseId: string;
              number: number;
              sentence: {
                en: string;
                nl: string;
              };
              wins: boolean;
            }[];
            sentence: {
              en: string;
              nl: string;
            };
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addClause: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          action: "read" | "contribute" | "be-notified";
          afterDays: number;
          /** @enum {string} */
          compartment:
            | "identity"
            | "contact-safety"
            | "social-environment"
            | "care-health"
            | "shelter-housing"
            | "residence"
            | "criminal-justice"
            | "finance-work"
            | "plan-results"
            | "coordination-notes";
          /** @enum {string} */
          effect: "allow" | "deny";
          emergencyOnly: boolean;
          legalGround: string | null;
          needsConsent: boolean;
          needsSecondPerson: boolean;
          /** Format: uuid */
          originOrganisationId: string | null;
          originType: string | null;
          phases:
            | ("noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring")[]
            | null;
          purpose: string | null;
          /** Format: uuid */
          recipientOrganisationId: string | null;
          recipientRole: string | null;
          recipientType: string | null;
          /** @enum {string|null} */
          regime: "wpg-20" | "wgs" | null;
          /** @enum {string|null} */
          track: "care" | "criminal-justice" | "aliens" | null;
          /** Format: date */
          validFrom: string | null;
          /** Format: date */
          validUntil: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            number: number;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  changeClause: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
        clauseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          action: "read" | "contribute" | "be-notified";
          afterDays: number;
          /** @enum {string} */
          compartment:
            | "identity"
            | "contact-safety"
            | "social-environment"
            | "care-health"
            | "shelter-housing"
            | "residence"
            | "criminal-justice"
            | "finance-work"
            | "plan-results"
            | "coordination-notes";
          /** @enum {string} */
          effect: "allow" | "deny";
          emergencyOnly: boolean;
          legalGround: string | null;
          needsConsent: boolean;
          needsSecondPerson: boolean;
          /** Format: uuid */
          originOrganisationId: string | null;
          originType: string | null;
          phases:
            | ("noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring")[]
            | null;
          purpose: string | null;
          /** Format: uuid */
          recipientOrganisationId: string | null;
          recipientRole: string | null;
          recipientType: string | null;
          /** @enum {string|null} */
          regime: "wpg-20" | "wgs" | null;
          /** @enum {string|null} */
          track: "care" | "criminal-justice" | "aliens" | null;
          /** Format: date */
          validFrom: string | null;
          /** Format: date */
          validUntil: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endClause: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
        clauseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  compareAgreements: {
    parameters: {
      query: {
        with: string;
      };
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            clauses: {
              after: {
                en: string;
                nl: string;
              } | null;
              before: {
                en: string;
                nl: string;
              } | null;
              /** @enum {string} */
              change: "added" | "removed" | "changed";
              number: number;
            }[];
            otherEdition: number;
            otherId: string;
            parties: {
              added: string[];
              gone: string[];
            };
            texts: {
              after: string | null;
              before: string | null;
              field: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  putInForce: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  offerAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            textHash: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  setParties: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          parties: {
            /** Format: uuid */
            organisationId: string;
            part: string;
            signatories: {
              /** Format: uuid */
              accountId: string;
              function: string;
            }[];
          }[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listPossibleSignatories: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              accountId: string;
              name: string;
              organisationId: string;
              role: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  signAgreement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          textHash: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            signedAt: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  simulateAccess: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          caseId: string | null;
          example: {
            approved: boolean;
            consentGiven: boolean;
            inEmergency: boolean;
            objected: boolean;
            /** @enum {string} */
            phase: "noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring";
            tracks: ("care" | "criminal-justice" | "aliens")[];
          };
          /** Format: date */
          on: string;
          /** Format: uuid */
          organisationId: string;
          purpose: string;
          role: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseNumber: string | null;
            compartments: {
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              contribute: {
                allowed: boolean;
                /** @enum {string|null} */
                basis: "coordination" | "agreement" | "emergency" | "kept" | null;
                clauses: {
                  agreementTitle: string;
                  number: number;
                  sentence: {
                    en: string;
                    nl: string;
                  };
                }[];
                /** @enum {string|null} */
                reason:
                  | "role-handles-no-cases"
                  | "no-part-in-case"
                  | "no-clause"
                  | "other-role"
                  | "other-purpose"
                  | "other-supplier"
                  | "not-on-this-day"
                  | "other-phase"
                  | "other-track"
                  | "emergency-only"
                  | "needs-consent"
                  | "objection"
                  | "needs-second-person"
                  | "onward-use"
                  | "denied"
                  | null;
              };
              read: {
                allowed: boolean;
                /** @enum {string|null} */
                basis: "coordination" | "agreement" | "emergency" | "kept" | null;
                clauses: {
                  agreementTitle: string;
                  number: number;
                  sentence: {
                    en: string;
                    nl: string;
                  };
                }[];
                /** @enum {string|null} */
                reason:
                  | "role-handles-no-cases"
                  | "no-part-in-case"
                  | "no-clause"
                  | "other-role"
                  | "other-purpose"
                  | "other-supplier"
                  | "not-on-this-day"
                  | "other-phase"
                  | "other-track"
                  | "emergency-only"
                  | "needs-consent"
                  | "objection"
                  | "needs-second-person"
                  | "onward-use"
                  | "denied"
                  | null;
              };
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getOfferedText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            offered: {
              directory: {
                kind: string;
                organisation: string;
                value: string;
              }[];
              directoryChanges: {
                added: {
                  kind: string;
                  organisation: string;
                  value: string;
                }[];
                gone: {
                  kind: string;
                  organisation: string;
                  value: string;
                }[];
              };
              directoryHash: string;
              draftNumber: number;
              offeredAt: string;
              signatures: {
                draftNumber: number;
                function: string;
                name: string;
                organisationId: string;
                organisationName: string;
                signedAt: string;
                /** @enum {string} */
                strength: "passkey" | "totp" | "demo";
                voidedAt: string | null;
              }[];
              text: string;
              textHash: string;
            } | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listApiTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
              /** Format: uuid */
              id: string;
              label: string;
              lastUsedOn: string | null;
              permissions: string[];
              purpose: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  createApiToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          daysValid: number;
          label: string;
          permissions: string[];
          purpose: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            apiToken: {
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
              /** Format: uuid */
              id: string;
              label: string;
              lastUsedOn: string | null;
              permissions: string[];
              purpose: string;
            };
            secret: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  revokeApiToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        tokenId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listAuditEvents: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        outcome?: "success" | "denied" | "failed";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              action: string;
              /** Format: date-time */
              at: string;
              dossier: string | null;
              emergency: boolean;
              event: string;
              id: string;
              outcome: string;
              purpose: string;
              role: string;
              who: string;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listBreaches: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @enum {string|null} */
              authority: "reported" | "not-reported" | null;
              /** Format: date-time */
              authorityAt: string | null;
              /** Format: date-time */
              closedAt: string | null;
              /** Format: date-time */
              discoveredAt: string;
              id: string;
              isInTime: boolean | null;
              isOver: boolean;
              isRunning: boolean;
              /** @enum {string} */
              kind:
                | "lost"
                | "wrong-recipient"
                | "seen-without-right"
                | "stolen"
                | "break-in"
                | "not-available"
                | "other";
              minutesLeft: number;
              number: string;
              /** @enum {string|null} */
              people: "told" | "not-told" | null;
              peopleCount: number | null;
              /** Format: date-time */
              reportDueAt: string;
              /** @enum {string|null} */
              risk: "unlikely" | "risk" | "high" | null;
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reportBreach: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @default [] */
          compartments?: (
            | "identity"
            | "contact-safety"
            | "social-environment"
            | "care-health"
            | "shelter-housing"
            | "residence"
            | "criminal-justice"
            | "finance-work"
            | "plan-results"
            | "coordination-notes"
          )[];
          /** Format: date-time */
          discoveredAt: string;
          facts: string;
          /** Format: date-time */
          happenedAt?: string;
          /** @enum {string} */
          kind:
            | "lost"
            | "wrong-recipient"
            | "seen-without-right"
            | "stolen"
            | "break-in"
            | "not-available"
            | "other";
          peopleCount?: number;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            number: string;
            /** Format: date-time */
            reportDueAt: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getBreach: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        breachId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: ("assess" | "decide-authority" | "decide-people" | "close")[];
            assessment: string | null;
            /** @enum {string|null} */
            authority: "reported" | "not-reported" | null;
            /** Format: date-time */
            authorityAt: string | null;
            authorityReason: string | null;
            /** Format: date-time */
            closedAt: string | null;
            compartments: (
              | "identity"
              | "contact-safety"
              | "social-environment"
              | "care-health"
              | "shelter-housing"
              | "residence"
              | "criminal-justice"
              | "finance-work"
              | "plan-results"
              | "coordination-notes"
            )[];
            /** @enum {string} */
            confidence: "confirmed" | "check";
            /** Format: date-time */
            discoveredAt: string;
            facts: string;
            /** Format: date-time */
            happenedAt: string | null;
            id: string;
            isInTime: boolean | null;
            isOver: boolean;
            isRunning: boolean;
            /** @enum {string} */
            kind:
              | "lost"
              | "wrong-recipient"
              | "seen-without-right"
              | "stolen"
              | "break-in"
              | "not-available"
              | "other";
            measures: string | null;
            minutesLeft: number;
            number: string;
            /** @enum {string|null} */
            people: "told" | "not-told" | null;
            /** Format: date-time */
            peopleAt: string | null;
            peopleCount: number | null;
            peopleReason: string | null;
            /** Format: date-time */
            reportDueAt: string;
            /** Format: date-time */
            reportedAt: string;
            reportedBy: string;
            /** @enum {string|null} */
            risk: "unlikely" | "risk" | "high" | null;
            ruleSource: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  assessBreach: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        breachId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          assessment: string;
          measures: string;
          peopleCount?: number;
          /** @enum {string} */
          risk: "unlikely" | "risk" | "high";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  decideAuthority: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        breachId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date-time */
          at?: string;
          reason: string;
          reported: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            isInTime: boolean | null;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  closeBreach: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        breachId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  decidePeople: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        breachId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date-time */
          at?: string;
          reason: string;
          told: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  countCases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              count: number;
              form: string;
              municipalityCode: string | null;
              year: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCaseloads: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseCount: number;
              hasLeft: boolean;
              membershipId: string;
              name: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCaseload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              caseNumber: string;
              pseudonym: string;
            }[];
            total: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reassignCases: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          items: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            membershipId: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              code: string | null;
              /** @enum {string} */
              outcome: "done" | "was-done" | "refused";
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCases: {
    parameters: {
      query?: {
        after?: string;
        form?: string;
        limit?: number;
        mine?: string;
        municipality?: string;
        status?: "open" | "closed";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              coordinatorName: string;
              coordinatorOrganisation: string;
              form: string;
              id: string;
              isCrisis: boolean;
              isMine: boolean;
              isMinor: boolean;
              /** Format: date-time */
              lastActivityAt: string;
              municipalityCode: string | null;
              number: string;
              openedOn: string;
              pseudonym: string;
              /** @enum {string} */
              status: "open" | "closed";
              /** @enum {string} */
              targetGroup: "A" | "B" | "C" | "D";
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  openCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client?: {
            alias?: string;
            /** Format: date */
            birthDay?: string;
            birthYear?: number;
            bsn?: string;
            documentNumber?: string;
            /** Format: email */
            email?: string;
            /**
             * @default unknown
             * @enum {string}
             */
            gender?: "woman" | "man" | "other" | "unknown";
            givenName?: string;
            /** @default [] */
            languages?: string[];
            nationality?: string;
            /** @default false */
            needsInterpreter?: boolean;
            phone?: string;
            surname?: string;
            vNumber?: string;
          };
          /** Format: uuid */
          coordinatorMembershipId?: string;
          /** @default [] */
          firstEntries?: {
            /** @enum {string} */
            compartment:
              | "identity"
              | "contact-safety"
              | "social-environment"
              | "care-health"
              | "shelter-housing"
              | "residence"
              | "criminal-justice"
              | "finance-work"
              | "plan-results"
              | "coordination-notes";
            /** @enum {string} */
            kind: "note" | "contact" | "observation" | "decision" | "document" | "measurement";
            text: string;
          }[];
          form: string;
          /** @default false */
          isCrisis?: boolean;
          /** @default false */
          isMinor?: boolean;
          municipalityCode?: string;
          /** @enum {string} */
          targetGroup: "A" | "B" | "C" | "D";
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            number: string;
            pseudonym: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            access: {
              agreementId: string | null;
              /** @enum {string} */
              basis: "coordination" | "agreement" | "emergency" | "kept";
              contributes: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
              reads: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
            };
            aftercareOn: string | null;
            allowedActions: (
              | "add-entry"
              | "edit-client"
              | "edit-safe-contact"
              | "record-consent"
              | "invite-partner"
              | "end-participation"
              | "hand-over"
              | "record-event"
              | "edit-plan"
              | "move-phase"
              | "close"
              | "reopen"
              | "read-log"
            )[];
            client: {
              alias: string | null;
              birthDay: string | null;
              birthYear: number | null;
              bsn: string | null;
              documentNumber: string | null;
              email: string | null;
              gender: string;
              givenName: string | null;
              id: string;
              languages: string[];
              nationality: string | null;
              needsInterpreter: boolean;
              phone: string | null;
              surname: string | null;
              version: number;
              vNumber: string | null;
            } | null;
            closedOn: string | null;
            closingReason: string | null;
            consents: {
              decidedOn: string | null;
              /** @enum {string|null} */
              decision: "honoured" | "refused" | null;
              decisionGround: string | null;
              /** @enum {string} */
              form: "spoken" | "written";
              /** @enum {string} */
              givenBy: "client" | "representative";
              givenOn: string;
              id: string;
              /** @enum {string} */
              kind: "consent" | "objection";
              language: string;
              purpose: string;
              recipientName: string | null;
              recipientOrganisationId: string | null;
              representative: string | null;
              textCode: string | null;
              textVersion: string | null;
              version: number;
              withdrawnOn: string | null;
              words: string | null;
            }[];
            coordinator: {
              accountId: string;
              membershipId: string;
              name: string;
              organisationId: string;
              organisationName: string;
              phone: string | null;
              /** Format: date-time */
              since: string;
            };
            form: string;
            id: string;
            isCrisis: boolean;
            isMinor: boolean;
            municipalityCode: string | null;
            number: string;
            openedOn: string;
            participants: {
              agreementId: string;
              id: string;
              organisationId: string;
              organisationName: string;
              organisationType: string;
              part: string;
              since: string;
              until: string | null;
              version: number;
            }[];
            /** @enum {string} */
            phase: "noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring";
            pseudonym: string;
            regionId: string;
            safeContact: {
              byWhom: string | null;
              channels: ("phone" | "text" | "mail" | "visit" | "via-partner" | "none")[];
              never: string | null;
              rules: string;
              version: number;
              when: string | null;
            } | null;
            signalId: string | null;
            /** @enum {string} */
            status: "open" | "closed";
            /** @enum {string} */
            targetGroup: "A" | "B" | "C" | "D";
            tracks: ("care" | "criminal-justice" | "aliens")[];
            version: number;
            watching: boolean;
            whoSees: {
              agreementId: string | null;
              /** @enum {string} */
              basis: "coordination" | "agreement" | "emergency" | "kept";
              clauseIds: string[];
              compartments: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
              organisationId: string;
              organisationName: string;
              organisationType: string;
              originOrganisationId: string | null;
              originType: string | null;
              purpose: string | null;
              role: string | null;
              roleLabel: string | null;
              /** Format: date-time */
              until: string | null;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCaseLog: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              at: string;
              emergency: boolean;
              event: string;
              id: string;
              organisation: string;
              /** @enum {string} */
              outcome: "success" | "denied" | "failed";
              purpose: string;
              role: string;
              what: string;
              who: string;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printCaseLog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listApprovals: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              agreementTitle: string;
              allowedActions: ("approve" | "end")[];
              approvedAt: string | null;
              approvedBy: string | null;
              askedAt: string;
              askedBy: string;
              clauseId: string;
              clauseNumber: number;
              id: string;
              organisationId: string;
              organisationName: string;
              sentence: {
                en: string;
                nl: string;
              };
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askApproval: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          clauseId: string;
          /** Format: uuid */
          organisationId: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  approveSharing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        approvalId: string;
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endApproval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        approvalId: string;
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reviseClient: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          alias?: string;
          /** Format: date */
          birthDay?: string;
          birthYear?: number;
          bsn?: string;
          documentNumber?: string;
          /** Format: email */
          email?: string;
          /**
           * @default unknown
           * @enum {string}
           */
          gender?: "woman" | "man" | "other" | "unknown";
          givenName?: string;
          /** @default [] */
          languages?: string[];
          nationality?: string;
          /** @default false */
          needsInterpreter?: boolean;
          phone?: string;
          surname?: string;
          vNumber?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            personId: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listInformation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              language: string;
              organisation: string;
              toldBy: string;
              toldOn: string;
              topic: string;
              /** @enum {string} */
              understood: "yes" | "partly" | "no" | "not-asked";
              withInterpreter: boolean;
            }[];
            mayRecord: boolean;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  recordInformation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          language: string;
          /** Format: date */
          toldOn: string;
          topics: string[];
          /** @enum {string} */
          understood: "yes" | "partly" | "no" | "not-asked";
          withInterpreter: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            ids: string[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  closeCase: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          aftercareOn?: string;
          outcomes: {
            [key: string]: "better" | "same" | "worse" | "unknown";
          };
          reason: string;
          summary: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  recordConsent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          form: "spoken" | "written";
          /** @enum {string} */
          givenBy: "client" | "representative";
          /** Format: date */
          givenOn: string;
          language: string;
          purpose: string;
          /** Format: uuid */
          recipientOrganisationId?: string;
          representative?: string;
          textCode?: string;
          textVersion?: string;
          /** @enum {string} */
          toldAge?: "under-sixteen" | "sixteen-or-older";
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  decideObjection: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              /** @constant */
              decision: "honoured";
            }
          | {
              /** @constant */
              decision: "refused";
              ground: string;
            };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  withdrawConsent: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        consentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  handOverCase: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          membershipId: string;
          note?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listDelegationCandidates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              isColleague: boolean;
              membershipId: string;
              name: string;
              organisationName: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listDelegations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              allowedActions: ("accept" | "decline" | "end")[];
              delegateName: string;
              delegateOrganisation: string;
              from: string;
              id: string;
              ownerName: string;
              ownerOrganisation: string;
              reason: string | null;
              /** @enum {string} */
              status: "offered" | "planned" | "active" | "declined" | "ended";
              until: string;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  delegate: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          from: string;
          /** Format: uuid */
          membershipId: string;
          reason: string;
          /** Format: date */
          until: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  answerDelegation: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        delegationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          step: "accept" | "decline" | "end";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listDocuments: {
    parameters: {
      query?: {
        after?: string;
        compartment?:
          | "identity"
          | "contact-safety"
          | "social-environment"
          | "care-health"
          | "shelter-housing"
          | "residence"
          | "criminal-justice"
          | "finance-work"
          | "plan-results"
          | "coordination-notes";
        limit?: number;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: "upload"[];
            items: {
              allowedActions: "add-version"[];
              authorName: string;
              canPreview: boolean;
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              fileName: string;
              id: string;
              /** @enum {string} */
              kind:
                | "pdf"
                | "jpeg"
                | "png"
                | "webp"
                | "heic"
                | "docx"
                | "xlsx"
                | "pptx"
                | "odt"
                | "ods"
                | "text"
                | "eml"
                | "msg"
                | "mp3"
                | "m4a"
                | "mp4"
                | "mov";
              number: number;
              onlyOrganisations:
                | {
                    id: string;
                    name: string;
                  }[]
                | null;
              /** @enum {string} */
              onwardUse: "agreement" | "coordination" | "supplier";
              originOrganisation: string;
              originOrganisationId: string;
              /** Format: date-time */
              recordedAt: string;
              sha256: string;
              sizeBytes: number;
              title: string;
              versionCount: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listDocumentVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              authorName: string;
              canPreview: boolean;
              fileName: string;
              /** @enum {string} */
              kind:
                | "pdf"
                | "jpeg"
                | "png"
                | "webp"
                | "heic"
                | "docx"
                | "xlsx"
                | "pptx"
                | "odt"
                | "ods"
                | "text"
                | "eml"
                | "msg"
                | "mp3"
                | "m4a"
                | "mp4"
                | "mov";
              number: number;
              onlyOrganisations:
                | {
                    id: string;
                    name: string;
                  }[]
                | null;
              /** @enum {string} */
              onwardUse: "agreement" | "coordination" | "supplier";
              /** Format: date-time */
              recordedAt: string;
              sha256: string;
              sizeBytes: number;
              title: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  downloadDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        documentId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  previewDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        documentId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listEntries: {
    parameters: {
      query?: {
        after?: string;
        compartment?:
          | "identity"
          | "contact-safety"
          | "social-environment"
          | "care-health"
          | "shelter-housing"
          | "residence"
          | "criminal-justice"
          | "finance-work"
          | "plan-results"
          | "coordination-notes";
        limit?: number;
        origin?: string;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              authorName: string;
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              /** @enum {string|null} */
              contactChannel: "phone" | "text" | "mail" | "visit" | "via-partner" | null;
              contactReason: string | null;
              /** Format: date-time */
              eventAt: string;
              id: string;
              isMine: boolean;
              /** @enum {string} */
              kind: "note" | "contact" | "observation" | "decision" | "document" | "measurement";
              /** @enum {string} */
              onwardUse: "agreement" | "coordination" | "supplier";
              originOrganisation: string;
              originOrganisationId: string;
              originOrganisationType: string;
              /** Format: date-time */
              recordedAt: string;
              /** @enum {string} */
              source: "own-observation" | "client" | "third-party" | "document";
              text: string;
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addEntry: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          clientContact?: {
            /** @enum {string} */
            channel: "phone" | "text" | "mail" | "visit" | "via-partner";
            reason?: string;
          };
          /** @enum {string} */
          compartment:
            | "identity"
            | "contact-safety"
            | "social-environment"
            | "care-health"
            | "shelter-housing"
            | "residence"
            | "criminal-justice"
            | "finance-work"
            | "plan-results"
            | "coordination-notes";
          /** Format: date-time */
          eventAt?: string;
          /** @enum {string} */
          kind: "note" | "contact" | "observation" | "decision" | "document" | "measurement";
          /**
           * @default agreement
           * @enum {string}
           */
          onwardUse?: "agreement" | "coordination" | "supplier";
          /**
           * @default own-observation
           * @enum {string}
           */
          source?: "own-observation" | "client" | "third-party" | "document";
          text: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  correctEntry: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          onwardUse?: "agreement" | "coordination" | "supplier";
          text: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listEntryVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              replacedAt: string;
              replacedBy: string;
              text: string;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listFlags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              organisation: string;
              raisedBy: string;
              raisedOn: string;
              reason: string;
              untilOn: string | null;
              version: number;
            }[];
            mayRaise: boolean;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  raiseFlag: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
          /** Format: date */
          untilOn?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  lowerFlag: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        flagId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addGoal: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          domain: "independence" | "stable-housing" | "self-worth" | "social-relations";
          result: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  settleGoal: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        goalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          status: "open" | "reached" | "stopped";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  previewHandover: {
    parameters: {
      query: {
        organisationId: string;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            changesRegion: boolean;
            fromRegionId: string;
            organisationId: string;
            organisationName: string;
            participations: {
              agreementTitle: string;
              canReturnUnder: string[];
              ends: boolean;
              organisationName: string;
              participationId: string;
            }[];
            toRegionId: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  offerHandover: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          aftercare?: {
            compartments: (
              | "identity"
              | "contact-safety"
              | "social-environment"
              | "care-health"
              | "shelter-housing"
              | "residence"
              | "criminal-justice"
              | "finance-work"
              | "plan-results"
              | "coordination-notes"
            )[];
            /** Format: date */
            until: string;
          };
          /** Format: uuid */
          organisationId: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  placeHold: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
          /** Format: date */
          until?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  liftHold: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        holdId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listInvitable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              agreementId: string;
              agreementTitle: string;
              organisationId: string;
              organisationName: string;
              organisationType: string;
              part: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  lookUpInvolvements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              foundAt: string;
              organisationId: string;
              organisationName: string;
              phone: string | null;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listInvolvements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              foundAt: string;
              organisationId: string;
              organisationName: string;
              phone: string | null;
            }[];
            lookupsLeft: number;
            mayLookUp: boolean;
            mergers: {
              caseId: string;
              /** @enum {string} */
              direction: "into" | "from";
              id: string;
              /** Format: date-time */
              mergedAt: string;
              mergedBy: string;
              number: string;
              pseudonym: string;
              reason: string;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  mergeCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          intoCaseId: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  undoMerger: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        mergerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  recordObjection: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          form: "spoken" | "written";
          /** @enum {string} */
          givenBy: "client" | "representative";
          /** Format: date */
          givenOn: string;
          language: string;
          purpose: string;
          /** Format: uuid */
          recipientOrganisationId?: string;
          representative?: string;
          words?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  invitePartner: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          agreementId: string;
          /** Format: uuid */
          organisationId: string;
          part: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endParticipation: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
        participationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  movePhase: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          phase: "noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            goals: {
              /** @enum {string} */
              domain: "independence" | "stable-housing" | "self-worth" | "social-relations";
              id: string;
              result: string;
              /** @enum {string} */
              status: "open" | "reached" | "stopped";
              version: number;
            }[];
            tasks: {
              allowedActions: ("complete" | "return" | "reopen")[];
              assignee: string | null;
              caseId: string;
              caseNumber: string;
              casePseudonym: string;
              dueOn: string;
              goalId: string | null;
              id: string;
              isOverdue: boolean;
              responsibleOrganisation: string;
              responsibleOrganisationId: string;
              result: string | null;
              settledAt: string | null;
              settledBy: string | null;
              /** @enum {string} */
              status: "open" | "done" | "returned";
              title: string;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCaseReferrals: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              about: string | null;
              agreementId: string;
              agreementTitle: string | null;
              allowedActions: ("accept" | "decline" | "finish" | "withdraw")[];
              answer: string | null;
              /** Format: date-time */
              answeredAt: string | null;
              answeredByName: string | null;
              askedBy: string;
              caseId: string | null;
              caseNumber: string | null;
              casePseudonym: string | null;
              compartments: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
              declineReason: string | null;
              id: string;
              isOverdue: boolean;
              question: string;
              receiverOrganisation: string;
              receiverOrganisationId: string;
              senderOrganisation: string;
              senderOrganisationId: string;
              /** Format: date-time */
              sentAt: string;
              sentByName: string;
              /** @enum {string} */
              side: "sender" | "receiver";
              /** @enum {string} */
              status: "sent" | "accepted" | "declined" | "done" | "withdrawn";
              /** @enum {string} */
              urgency: "acute" | "within-a-day" | "within-a-week";
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  sendReferral: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          about?: string;
          /** Format: uuid */
          agreementId: string;
          /** Format: date */
          askedBy: string;
          /** Format: uuid */
          organisationId: string;
          part: string;
          question: string;
          /** @enum {string} */
          urgency: "acute" | "within-a-day" | "within-a-week";
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reopenCase: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              caseNumber: string | null;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              controller: string | null;
              daysLeft: number;
              /** Format: date-time */
              decidedAt: string | null;
              dueOn: string;
              ground: string | null;
              id: string;
              isExtended: boolean;
              isOverdue: boolean;
              /** @enum {string} */
              kind: "access" | "rectification" | "objection" | "destruction";
              /** @enum {string} */
              law: "gdpr" | "wpg" | "care";
              number: string;
              partOf: string | null;
              receivedOn: string;
              ruleSource: string;
              /** @enum {string} */
              status: "open" | "granted" | "partly-granted" | "refused" | "withdrawn";
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  recordRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          askedBy: "client" | "representative";
          /** @enum {string} */
          channel: "spoken" | "letter" | "mail";
          /** Format: uuid */
          entryId?: string;
          /** @enum {string} */
          kind: "access" | "rectification" | "objection" | "destruction";
          /** Format: date */
          receivedOn: string;
          text: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            dueOn: string;
            id: string;
            parts: number;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  readRetention: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: ("set-regimes" | "place-hold" | "lift-hold")[];
            holds: {
              id: string;
              /** Format: date-time */
              liftedAt: string | null;
              liftedReason: string | null;
              /** Format: date-time */
              placedAt: string;
              placedBy: string;
              reason: string;
              until: string | null;
              version: number;
            }[];
            isDefault: boolean;
            isOver: boolean;
            keepUntil: string | null;
            missing: ("case-open" | "decision-of-partnership" | "rule-in-force")[];
            reasons: {
              basis: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              from: string;
              /** @enum {string} */
              regime: "wmo" | "jeugdwet" | "wgs";
              ruleId: string;
              until: string;
            }[];
            regimes: {
              decidedUntil: string | null;
              /** @enum {string} */
              regime: "wmo" | "jeugdwet" | "wgs";
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  setRegimes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          regimes: {
            /** Format: date */
            decidedUntil?: string;
            /** @enum {string} */
            regime: "wmo" | "jeugdwet" | "wgs";
          }[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            keepUntil: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  setSafeContact: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          byWhom?: string;
          channels: ("phone" | "text" | "mail" | "visit" | "via-partner" | "none")[];
          never?: string;
          rules: string;
          when?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getSafetyFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            file: {
              agreements: string;
              /** Format: date-time */
              changedAt: string;
              changedBy: string;
              isReviewDue: boolean;
              ownerAccountId: string | null;
              ownerName: string | null;
              ownerOrganisation: string;
              ownerOrganisationId: string;
              personsAtRisk: {
                country: string | null;
                /** @enum {string} */
                place: "netherlands" | "abroad" | "unknown";
                threat: string;
                who: string;
              }[];
              reviewOn: string;
              threats: string;
              version: number;
              whatToDo: string;
            } | null;
            mayEdit: boolean;
            owners: {
              name: string;
              organisationId: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  setSafetyFile: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          agreements: string;
          /** Format: uuid */
          ownerOrganisationId: string;
          personsAtRisk: {
            country?: string;
            /** @enum {string} */
            place: "netherlands" | "abroad" | "unknown";
            threat: string;
            who: string;
          }[];
          /** Format: date */
          reviewOn: string;
          threats: string;
          whatToDo: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSafetyFileVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              agreements: string;
              /** Format: date-time */
              changedAt: string;
              changedBy: string;
              isReviewDue: boolean;
              ownerAccountId: string | null;
              ownerName: string | null;
              ownerOrganisation: string;
              ownerOrganisationId: string;
              personsAtRisk: {
                country: string | null;
                /** @enum {string} */
                place: "netherlands" | "abroad" | "unknown";
                threat: string;
                who: string;
              }[];
              reviewOn: string;
              threats: string;
              version: number;
              whatToDo: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSecondPersons: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              accountId: string;
              name: string;
              role: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  writeSecrecyForm: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          secondAccountId: string;
          steps: {
            consentAttempted: string;
            leastTold: string;
            noOtherWay: string;
            recipient: string;
            seriousHarm: string;
          };
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  previewSharing: {
    parameters: {
      query: {
        agreementId: string;
        organisationId: string;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            agreementId: string;
            agreementTitle: string;
            compartments: {
              clauseNumbers: number[];
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              conditions: {
                /** @enum {string} */
                action: "read" | "contribute";
                clauseId: string;
                clauseNumber: number;
                deniedBy: string | null;
                /** @enum {string} */
                kind:
                  | "consent"
                  | "second-person"
                  | "emergency-only"
                  | "phase"
                  | "track"
                  | "objection"
                  | "denied"
                  | "role";
                phases:
                  | ("noticing" | "referral" | "shelter" | "guidance" | "return" | "monitoring")[]
                  | null;
                role: string | null;
                /** @enum {string|null} */
                track: "care" | "criminal-justice" | "aliens" | null;
              }[];
              contributes: boolean;
              legalGrounds: string[];
              purposes: string[];
              reads: boolean;
              waitsForConsent: boolean;
            }[];
            organisationId: string;
            organisationName: string;
            purposes: string[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listShelterAddresses: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            candidates: {
              id: string;
              /** @enum {string} */
              kind: "organisation" | "person";
              name: string;
            }[];
            items: {
              /** Format: date-time */
              endedAt: string | null;
              id: string;
              keeper: string;
              keepsList: boolean;
              openings: {
                /** Format: date-time */
                openedAt: string;
                organisation: string;
                reason: string;
                who: string;
              }[];
              readers: {
                /** Format: date-time */
                addedAt: string;
                id: string;
                /** @enum {string} */
                kind: "organisation" | "person";
                name: string;
                subjectId: string;
              }[];
              /** Format: date-time */
              recordedAt: string;
              version: number;
            }[];
            mayRecord: boolean;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  recordShelterAddress: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          address: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  openShelterAddress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        addressId: string;
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            address: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  admitToShelterAddress: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        addressId: string;
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "organisation" | "person";
          /** Format: uuid */
          subjectId: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  removeFromShelterAddress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        addressId: string;
        caseId: string;
        readerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addTask: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          dueOn: string;
          /** Format: uuid */
          goalId?: string;
          /** Format: uuid */
          responsibleOrganisationId: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            eventKinds: {
              endsTerm: string | null;
              kind: string;
              label: string;
              startsTerm: string | null;
              /** @enum {string} */
              track: "care" | "criminal-justice" | "aliens";
            }[];
            events: {
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              happenedOn: string;
              id: string;
              kind: string;
              label: string;
              note: string | null;
              organisation: string;
              /** Format: date-time */
              recordedAt: string;
              recordedBy: string;
              /** @enum {string} */
              track: "care" | "criminal-justice" | "aliens";
            }[];
            terms: {
              caseId: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              daysLeft: number;
              endedBecause: string | null;
              endedOn: string | null;
              endsOn: string;
              family: string;
              id: string;
              label: string;
              responsible: string;
              ruleId: string;
              ruleSource: string;
              ruleVersion: string;
              startsOn: string;
              /** @enum {string} */
              status: "running" | "ended" | "voided";
              version: number;
              warnings: {
                daysBefore: number;
                on: string;
                sent: boolean;
              }[];
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  recordEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          happenedOn: string;
          /** @default false */
          isDublinClaimant?: boolean;
          kind: string;
          note?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            endedTerms: string[];
            id: string;
            startedTerm: {
              caseId: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              daysLeft: number;
              endedBecause: string | null;
              endedOn: string | null;
              endsOn: string;
              family: string;
              id: string;
              label: string;
              responsible: string;
              ruleId: string;
              ruleSource: string;
              ruleVersion: string;
              startsOn: string;
              /** @enum {string} */
              status: "running" | "ended" | "voided";
              version: number;
              warnings: {
                daysBefore: number;
                on: string;
                sent: boolean;
              }[];
            } | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listTurns: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedTurns: ("to-region" | "to-local" | "crisis-begins" | "crisis-ends")[];
            isCrisis: boolean;
            items: {
              /** Format: date-time */
              at: string;
              byName: string;
              id: string;
              /** @enum {string} */
              kind: "to-region" | "to-local" | "crisis-begins" | "crisis-ends";
              organisation: string;
              reason: string | null;
            }[];
            /** @enum {string} */
            level: "local" | "regional";
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  takeTurn: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "to-region" | "to-local" | "crisis-begins" | "crisis-ends";
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listUploads: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              chunkBytes: number;
              /** @enum {string} */
              compartment:
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes";
              documentId: string | null;
              id: string;
              lastModified: number | null;
              name: string;
              offset: number;
              sizeBytes: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  startUpload: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          compartment:
            | "identity"
            | "contact-safety"
            | "social-environment"
            | "care-health"
            | "shelter-housing"
            | "residence"
            | "criminal-justice"
            | "finance-work"
            | "plan-results"
            | "coordination-notes";
          /** Format: uuid */
          documentId?: string;
          lastModified?: number;
          mediaType?: string;
          name: string;
          onlyOrganisationIds?: string[];
          /**
           * @default agreement
           * @enum {string}
           */
          onwardUse?: "agreement" | "coordination" | "supplier";
          sizeBytes: number;
          title?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            chunkBytes: number;
            /** @enum {string} */
            compartment:
              | "identity"
              | "contact-safety"
              | "social-environment"
              | "care-health"
              | "shelter-housing"
              | "residence"
              | "criminal-justice"
              | "finance-work"
              | "plan-results"
              | "coordination-notes";
            documentId: string | null;
            id: string;
            lastModified: number | null;
            name: string;
            offset: number;
            sizeBytes: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            chunkBytes: number;
            /** @enum {string} */
            compartment:
              | "identity"
              | "contact-safety"
              | "social-environment"
              | "care-health"
              | "shelter-housing"
              | "residence"
              | "criminal-justice"
              | "finance-work"
              | "plan-results"
              | "coordination-notes";
            documentId: string | null;
            id: string;
            lastModified: number | null;
            name: string;
            offset: number;
            sizeBytes: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  cancelUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  sendChunk: {
    parameters: {
      query: {
        offset: number;
      };
      header?: never;
      path: {
        caseId: string;
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/offset+octet-stream": string;
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            offset: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  completeUpload: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        caseId: string;
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            documentId: string;
            /** @enum {string} */
            kind:
              | "pdf"
              | "jpeg"
              | "png"
              | "webp"
              | "heic"
              | "docx"
              | "xlsx"
              | "pptx"
              | "odt"
              | "ods"
              | "text"
              | "eml"
              | "msg"
              | "mp3"
              | "m4a"
              | "mp4"
              | "mov";
            number: number;
            sameAs: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listViewingChoices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            agreements: {
              label: string;
              value: string;
            }[];
            organisations: {
              label: string;
              value: string;
            }[];
            purposes: {
              label: string;
              value: string;
            }[];
            roles: {
              label: string;
              value: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listViewings: {
    parameters: {
      query?: {
        after?: string;
        agreement?: string;
        basis?: "coordination" | "agreement" | "emergency" | "system" | "none";
        clause?: string;
        emergency?: "true" | "false";
        from?: string;
        limit?: number;
        order?: "newest" | "oldest";
        organisation?: string;
        purpose?: string;
        role?: string;
        until?: string;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              agreement: string | null;
              /** Format: date-time */
              at: string;
              /** @enum {string} */
              basis: "coordination" | "agreement" | "emergency" | "system" | "none";
              clauses: number[];
              emergency: boolean;
              event: string;
              id: string;
              organisation: string;
              /** @enum {string} */
              outcome: "success" | "denied" | "failed";
              purpose: string;
              role: string;
              what: string;
              who: string;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printViewings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          agreement?: string;
          /** @enum {string} */
          basis?: "coordination" | "agreement" | "emergency" | "system" | "none";
          /** Format: uuid */
          clause?: string;
          /** @enum {string} */
          emergency?: "true" | "false";
          /** Format: date */
          from?: string;
          /** @enum {string} */
          language: "nl" | "en" | "pl" | "ro" | "bg" | "es" | "ar" | "uk";
          /** @enum {string} */
          order?: "newest" | "oldest";
          /** Format: uuid */
          organisation?: string;
          purpose?: string;
          role?: string;
          /** Format: date */
          until?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  watchCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          watching: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            watching: boolean;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getCodeList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            items: {
              attributes: {
                [key: string]: unknown;
              };
              checkedOn: string;
              code: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              explanation: string | null;
              label: string;
              parent: string | null;
              source: string;
              validFrom: string | null;
              validUntil: string | null;
            }[];
            label: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printConsentText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        textCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          language: "nl" | "en" | "pl" | "ro" | "bg" | "es" | "ar" | "uk";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCoordinators: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              membershipId: string;
              name: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listDestructions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              allowedActions: ("approve" | "cancel" | "read-proof")[];
              /** Format: date-time */
              approvedAt: string | null;
              approvedBy: string | null;
              cases: number;
              erased: number;
              /** Format: date-time */
              finishedAt: string | null;
              /** @enum {string} */
              ground: "retention" | "request";
              id: string;
              /** Format: date-time */
              preparedAt: string;
              preparedBy: string;
              skipped: number;
              /** @enum {string} */
              status: "prepared" | "approved" | "done" | "cancelled";
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  prepareDestruction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          caseIds: string[];
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getDestruction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        destructionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: ("approve" | "cancel" | "read-proof")[];
            /** Format: date-time */
            approvedAt: string | null;
            approvedBy: string | null;
            cases: number;
            erased: number;
            /** Format: date-time */
            finishedAt: string | null;
            /** @enum {string} */
            ground: "retention" | "request";
            id: string;
            items: {
              caseId: string;
              counts: {
                [key: string]: number;
              };
              keepUntil: string | null;
              number: string | null;
              skippedBecause: string | null;
              /** @enum {string} */
              state: "waiting" | "erased" | "skipped" | "withdrawn";
            }[];
            /** Format: date-time */
            preparedAt: string;
            preparedBy: string;
            skipped: number;
            /** @enum {string} */
            status: "prepared" | "approved" | "done" | "cancelled";
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  approveDestruction: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        destructionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  cancelDestruction: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        destructionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  readProof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        destructionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            algorithm: "Ed25519";
            publicKey: string;
            signature: string;
            text: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listEmergencies: {
    parameters: {
      query?: {
        only?: "open" | "to-review" | "all";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              allowedActions: ("stop" | "review")[];
              caseId: string;
              caseNumber: string;
              id: string;
              isOpen: boolean;
              isReviewOverdue: boolean;
              minutesLeft: number;
              name: string;
              openedAt: string;
              organisationName: string;
              purpose: string;
              reason: string | null;
              review: string | null;
              reviewBy: string;
              until: string;
              /** @enum {string|null} */
              verdict: "justified" | "not-justified" | null;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  openEmergency: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          caseNumber: string;
          minutes: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseId: string;
            id: string;
            until: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  stopEmergency: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        emergencyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reviewEmergency: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        emergencyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          text: string;
          /** @enum {string} */
          verdict: "justified" | "not-justified";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  streamEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listHandoverTargets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              organisationId: string;
              organisationName: string;
              regionId: string | null;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listHandovers: {
    parameters: {
      query?: {
        caseId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              aftercareCompartments: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
              aftercareUntil: string | null;
              allowedActions: ("accept" | "decline" | "withdraw" | "print")[];
              answer: string | null;
              /** Format: date-time */
              answeredAt: string | null;
              answeredByName: string | null;
              caseId: string | null;
              caseNumber: string;
              contentHash: string | null;
              entryCount: number | null;
              fromOrganisation: string;
              fromRegionId: string;
              id: string;
              newCoordinator: string | null;
              /** Format: date-time */
              offeredAt: string;
              offeredByName: string;
              reason: string;
              /** @enum {string} */
              side: "from" | "to";
              /** @enum {string} */
              status: "offered" | "accepted" | "declined" | "withdrawn";
              toOrganisation: string;
              toRegionId: string;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  answerHandover: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              /** @constant */
              accepted: true;
              /** Format: uuid */
              membershipId?: string;
            }
          | {
              /** @constant */
              accepted: false;
              text: string;
            };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseId: string | null;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printHandover: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  withdrawHandover: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listIdentityProviders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              clientId: string;
              /** @enum {string} */
              clientProof: "client_secret_basic" | "private_key_jwt";
              enabled: boolean;
              /** Format: uuid */
              id: string;
              issuer: string;
              label: string;
              publicKey: {
                [key: string]: unknown;
              } | null;
              redirectUrl: string;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addIdentityProvider: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              clientId: string;
              /** @constant */
              clientProof: "client_secret_basic";
              clientSecret: string;
              /** Format: uri */
              issuer: string;
              label: string;
            }
          | {
              clientId: string;
              /** @constant */
              clientProof: "private_key_jwt";
              /** Format: uri */
              issuer: string;
              label: string;
            };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            clientId: string;
            /** @enum {string} */
            clientProof: "client_secret_basic" | "private_key_jwt";
            enabled: boolean;
            /** Format: uuid */
            id: string;
            issuer: string;
            label: string;
            publicKey: {
              [key: string]: unknown;
            } | null;
            redirectUrl: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  changeIdentityProvider: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        providerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          clientId: string;
          clientSecret?: string;
          label: string;
          /** @default false */
          renewKey?: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            clientId: string;
            /** @enum {string} */
            clientProof: "client_secret_basic" | "private_key_jwt";
            enabled: boolean;
            /** Format: uuid */
            id: string;
            issuer: string;
            label: string;
            publicKey: {
              [key: string]: unknown;
            } | null;
            redirectUrl: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  switchIdentityProvider: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        providerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          enabled: boolean;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            clientId: string;
            /** @enum {string} */
            clientProof: "client_secret_basic" | "private_key_jwt";
            enabled: boolean;
            /** Format: uuid */
            id: string;
            issuer: string;
            label: string;
            publicKey: {
              [key: string]: unknown;
            } | null;
            redirectUrl: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listInvitations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              createdAt: string;
              displayName: string | null;
              /** Format: email */
              email: string | null;
              /** Format: date-time */
              expiresAt: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: "membership" | "recovery";
              roleLabel: string | null;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  inviteMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          displayName?: string;
          /** Format: email */
          email: string;
          role: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        invitationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          displayName: string;
          /** Format: email */
          email?: string;
          proof:
            | {
                answer: {
                  authenticatorAttachment?: string | null;
                  /** @default {} */
                  clientExtensionResults?: {
                    [key: string]: unknown;
                  };
                  id: string;
                  rawId: string;
                  response: {
                    attestationObject: string;
                    clientDataJSON: string;
                    /** @default [] */
                    transports?: string[];
                  };
                  /** @constant */
                  type: "public-key";
                };
                /** Format: uuid */
                challengeId: string;
                /** @constant */
                kind: "passkey";
                label: string;
              }
            | {
                /** Format: uuid */
                challengeId: string;
                code: string;
                /** @constant */
                kind: "password";
                password: string;
              };
          token: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            recoveryCodes: string[];
            session: {
              account: {
                displayName: string;
                /** Format: uuid */
                id: string;
              };
              demo: boolean;
              memberships: {
                /** Format: uuid */
                id: string;
                organisationName: string;
                roleLabel: string;
              }[];
              organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                type: string;
              };
              permissions: string[];
              purpose: string;
              purposeLabel: string;
              purposes: {
                id: string;
                label: string;
              }[];
              region: {
                id: string;
                name: string;
              } | null;
              role: string;
              roleLabel: string;
              strength: string;
              /** Format: date */
              today: string;
            };
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askInvitedCodeSecret: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          token: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            challengeId: string;
            secret: string;
            uri: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  findInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          token: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            displayName: string | null;
            /** Format: email */
            email: string | null;
            hasAccount: boolean;
            /** @enum {string} */
            kind: "membership" | "recovery";
            organisationName: string;
            providers: {
              /** Format: uuid */
              id: string;
              label: string;
            }[];
            roleLabel: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  joinByInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          token: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            membershipId: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  acceptWithOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          displayName: string;
          /** Format: uuid */
          providerId: string;
          token: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uri */
            redirectUrl: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askInvitedPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          displayName: string;
          token: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            challengeId: string;
            options: {
              [key: string]: unknown;
            };
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  readLogState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            checkpointCount: number;
            latest: {
              /** Format: date-time */
              madeAt: string;
              note: string;
              root: string;
              size: number;
            } | null;
            origin: string;
            size: number;
            verifierKey: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCheckpoints: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              madeAt: string;
              note: string;
              root: string;
              size: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getLatestCheckpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "text/plain; charset=utf-8": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  checkRecentLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            checkedAt: string;
            checkpointsCompared: number;
            firstBadEvent: string | null;
            firstBadLeaf: number | null;
            fromLeaf: number;
            isWhole: boolean;
            toLeaf: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  proveConsistency: {
    parameters: {
      query: {
        from: number;
        to: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            from: number;
            fromRoot: string;
            hashes: string[];
            to: number;
            toRoot: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  proveInclusion: {
    parameters: {
      query?: {
        size?: number;
      };
      header?: never;
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            content: (string | null)[];
            hashes: string[];
            leafHash: string;
            leafIndex: number;
            root: string;
            salt: string | null;
            size: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listWitnesses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              addedAt: string;
              address: string;
              /** Format: date-time */
              deliveredAt: string | null;
              deliveredSize: number;
              failures: number;
              id: string;
              lastFailure: string | null;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  addWitness: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uri */
          address: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            addedAt: string;
            address: string;
            /** Format: date-time */
            deliveredAt: string | null;
            deliveredSize: number;
            failures: number;
            id: string;
            lastFailure: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endWitness: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        witnessId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endMembership: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  inviteToRecover: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path: {
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listMunicipalities: {
    parameters: {
      query?: {
        region?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              code: string;
              name: string;
              province: string;
              region: string | null;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listCaseNotices: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              /** @enum {string} */
              event: "entry.added" | "entry.corrected";
              /** Format: date-time */
              happenedAt: string;
              id: string;
              number: string;
              pseudonym: string;
              /** Format: date-time */
              readAt: string | null;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  readNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          ids?: string[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            marked: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listOrganisations: {
    parameters: {
      query?: {
        targetGroup?: "A" | "B" | "C" | "D";
        type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @enum {string} */
              confidence: "confirmed" | "check";
              hours: string | null;
              id: string;
              name: string;
              phone: string | null;
              regionId: string | null;
              roleText: string | null;
              type: string;
              typeLabel: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            areas: string[];
            checkedOn: string | null;
            /** @enum {string} */
            confidence: "confirmed" | "check";
            contacts: {
              confidence: string;
              hours: string | null;
              kind: string;
              label: string;
              value: string;
            }[];
            hours: string | null;
            id: string;
            name: string;
            parent: string | null;
            phone: string | null;
            regionId: string | null;
            roleText: string | null;
            source: string | null;
            type: string;
            typeLabel: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listNotices: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        mine?: string;
        rule?: string;
        status?: "open" | "closed";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            counts: {
              closed: number;
              mine: number;
              open: number;
            };
            items: {
              assignedTo: {
                accountId: string;
                name: string;
              } | null;
              /** Format: date */
              day: string;
              dossierCount: number;
              /** Format: date-time */
              firstAt: string;
              id: string;
              /** Format: date-time */
              lastAt: string;
              lineCount: number;
              outcome: string | null;
              rule: string;
              /** @enum {string} */
              status: "open" | "closed";
              who: string;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  readNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: ("assign" | "close" | "reopen")[];
            assignedTo: {
              accountId: string;
              name: string;
            } | null;
            /** Format: date */
            day: string;
            dossierCount: number;
            /** Format: date-time */
            firstAt: string;
            id: string;
            /** Format: date-time */
            lastAt: string;
            lineCount: number;
            officers: {
              accountId: string;
              name: string;
            }[];
            outcome: string | null;
            rule: string;
            /** @enum {string} */
            status: "open" | "closed";
            steps: {
              assignedTo: string | null;
              /** Format: date-time */
              at: string;
              by: string;
              outcome: string | null;
              reason: string | null;
              /** @enum {string} */
              step: "assigned" | "released" | "closed" | "reopened";
            }[];
            version: number;
            who: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  assignNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          accountId: string | null;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  closeNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          outcome: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listNoticeLines: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              at: string;
              dossier: string | null;
              emergency: boolean;
              event: string;
              id: string;
              outcome: string;
              purpose: string;
              role: string;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reopenNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listPackItems: {
    parameters: {
      query?: {
        after?: string;
        confidence?: "confirmed" | "check";
        limit?: number;
        pack?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              attributes: {
                [key: string]: unknown;
              };
              checkedOn: string;
              code: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              explanation: string | null;
              label: string;
              list: string;
              pack: string;
              parent: string | null;
              source: string;
              validFrom: string | null;
              validUntil: string | null;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listPacks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              itemCount: number;
              label: string;
              loadedAt: string;
              toCheck: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  searchPersons: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          birthDay?: string;
          /** @default 10 */
          limit?: number;
          phone?: string;
          text?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              because: string[];
              birthDay: string | null;
              caseId: string;
              name: string;
              number: string;
              pseudonym: string;
              score: number;
              /** @enum {string} */
              status: "open" | "closed";
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listReferrals: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              about: string | null;
              agreementId: string;
              agreementTitle: string | null;
              allowedActions: ("accept" | "decline" | "finish" | "withdraw")[];
              answer: string | null;
              /** Format: date-time */
              answeredAt: string | null;
              answeredByName: string | null;
              askedBy: string;
              caseId: string | null;
              caseNumber: string | null;
              casePseudonym: string | null;
              compartments: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
              declineReason: string | null;
              id: string;
              isOverdue: boolean;
              question: string;
              receiverOrganisation: string;
              receiverOrganisationId: string;
              senderOrganisation: string;
              senderOrganisationId: string;
              /** Format: date-time */
              sentAt: string;
              sentByName: string;
              /** @enum {string} */
              side: "sender" | "receiver";
              /** @enum {string} */
              status: "sent" | "accepted" | "declined" | "done" | "withdrawn";
              /** @enum {string} */
              urgency: "acute" | "within-a-day" | "within-a-week";
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  answerReferral: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              /** @constant */
              step: "accept";
              text?: string;
            }
          | {
              reason: string;
              /** @constant */
              step: "decline";
              text?: string;
            }
          | {
              /** @constant */
              step: "finish";
              text?: string;
            };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseId: string | null;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  withdrawReferral: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listOverdueReferrals: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              about: string | null;
              agreementId: string;
              agreementTitle: string | null;
              allowedActions: ("accept" | "decline" | "finish" | "withdraw")[];
              answer: string | null;
              /** Format: date-time */
              answeredAt: string | null;
              answeredByName: string | null;
              askedBy: string;
              caseId: string | null;
              caseNumber: string | null;
              casePseudonym: string | null;
              compartments: (
                | "identity"
                | "contact-safety"
                | "social-environment"
                | "care-health"
                | "shelter-housing"
                | "residence"
                | "criminal-justice"
                | "finance-work"
                | "plan-results"
                | "coordination-notes"
              )[];
              declineReason: string | null;
              id: string;
              isOverdue: boolean;
              question: string;
              receiverOrganisation: string;
              receiverOrganisationId: string;
              senderOrganisation: string;
              senderOrganisationId: string;
              /** Format: date-time */
              sentAt: string;
              sentByName: string;
              /** @enum {string} */
              side: "sender" | "receiver";
              /** @enum {string} */
              status: "sent" | "accepted" | "declined" | "done" | "withdrawn";
              /** @enum {string} */
              urgency: "acute" | "within-a-day" | "within-a-week";
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listRegistrations: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              askedAt: string;
              /** Format: email */
              email: string;
              /** Format: uuid */
              id: string;
              name: string;
              organisationName: string;
              reason: string;
              regionId: string | null;
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askRegistration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: email */
          email: string;
          name: string;
          organisationName: string;
          reason: string;
          regionId?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      202: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            received: true;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  approveRegistration: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          organisationId: string;
          role: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  declineRegistration: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listRequestRegister: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: "open" | "settled" | "all";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              caseNumber: string | null;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              controller: string | null;
              daysLeft: number;
              /** Format: date-time */
              decidedAt: string | null;
              dueOn: string;
              ground: string | null;
              id: string;
              isExtended: boolean;
              isOverdue: boolean;
              /** @enum {string} */
              kind: "access" | "rectification" | "objection" | "destruction";
              /** @enum {string} */
              law: "gdpr" | "wpg" | "care";
              number: string;
              partOf: string | null;
              receivedOn: string;
              ruleSource: string;
              /** @enum {string} */
              status: "open" | "granted" | "partly-granted" | "refused" | "withdrawn";
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: ("extend" | "judge" | "decide" | "copy")[];
            /** @enum {string} */
            askedBy: "client" | "representative";
            caseId: string;
            caseNumber: string | null;
            /** @enum {string} */
            channel: "spoken" | "letter" | "mail";
            /** @enum {string} */
            confidence: "confirmed" | "check";
            controller: string | null;
            daysLeft: number;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            dueOn: string;
            entryId: string | null;
            explanation: string | null;
            extensionReason: string | null;
            ground: string | null;
            id: string;
            isExtended: boolean;
            isOverdue: boolean;
            judgements: {
              entryId: string;
              ground: string | null;
              /** @enum {string} */
              outcome: "give" | "withhold";
            }[];
            /** @enum {string} */
            kind: "access" | "rectification" | "objection" | "destruction";
            /** @enum {string} */
            law: "gdpr" | "wpg" | "care";
            letters: ("received" | "extended" | "passed-on" | "decided")[];
            number: string;
            partOf: string | null;
            receivedOn: string;
            recipients: {
              /** Format: date-time */
              lastReadAt: string;
              organisation: string;
              /** Format: date-time */
              toldAt: string | null;
            }[];
            ruleSource: string;
            /** @enum {string} */
            status: "open" | "granted" | "partly-granted" | "refused" | "withdrawn";
            text: string | null;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  exportCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  decideRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          correctedText?: string;
          /** @enum {string} */
          decision: "granted" | "partly-granted" | "refused" | "withdrawn";
          explanation: string;
          ground?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            told: number;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  extendRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            dueOn: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  judgeEntries: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          items: {
            /** Format: uuid */
            entryId: string;
            ground?: string;
            /** @enum {string} */
            outcome: "give" | "withhold";
          }[];
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printRequestLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          letter: "received" | "extended" | "passed-on" | "decided";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  previewRetention: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              closedOn: string;
              counts: {
                [key: string]: number;
              };
              holds: number;
              isReady: boolean;
              keepUntil: string | null;
              missing: ("case-open" | "decision-of-partnership" | "rule-in-force")[];
              number: string;
              reasons: {
                basis: string;
                /** @enum {string} */
                confidence: "confirmed" | "check";
                from: string;
                /** @enum {string} */
                regime: "wmo" | "jeugdwet" | "wgs";
                ruleId: string;
                until: string;
              }[];
            }[];
            next: string | null;
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listRoles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              label: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSecrecyForms: {
    parameters: {
      query?: {
        caseId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              allowedActions: ("confirm" | "not-confirm" | "withdraw" | "print")[];
              authorName: string;
              caseId: string;
              id: string;
              remark: string | null;
              secondName: string;
              /** Format: date-time */
              settledAt: string | null;
              /** @enum {string} */
              side: "author" | "second";
              /** @enum {string} */
              status: "awaiting" | "confirmed" | "not-confirmed" | "withdrawn";
              steps: {
                consentAttempted: string;
                leastTold: string;
                noOtherWay: string;
                recipient: string;
                seriousHarm: string;
              };
              version: number;
              /** Format: date-time */
              writtenAt: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  settleSecrecyForm: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        formId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          remark?: string;
          /** @enum {string} */
          step: "confirm" | "not-confirm" | "withdraw";
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  printSecrecyForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: {
              displayName: string;
              /** Format: uuid */
              id: string;
            };
            demo: boolean;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
            }[];
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            permissions: string[];
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            region: {
              id: string;
              name: string;
            } | null;
            role: string;
            roleLabel: string;
            strength: string;
            /** Format: date */
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  signInAsPersona: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          personaId: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: {
              displayName: string;
              /** Format: uuid */
              id: string;
            };
            demo: boolean;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
            }[];
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            permissions: string[];
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            region: {
              id: string;
              name: string;
            } | null;
            role: string;
            roleLabel: string;
            strength: string;
            /** Format: date */
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listDemoPersonas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              displayName: string;
              /** Format: uuid */
              id: string;
              organisationName: string;
              region: {
                id: string;
                label: string;
              } | null;
              role: string;
              roleLabel: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  chooseMembership: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          membershipId: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: {
              displayName: string;
              /** Format: uuid */
              id: string;
            };
            demo: boolean;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
            }[];
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            permissions: string[];
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            region: {
              id: string;
              name: string;
            } | null;
            role: string;
            roleLabel: string;
            strength: string;
            /** Format: date */
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  signInWithOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          providerId: string;
          returnTo?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uri */
            redirectUrl: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  signInWithPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          answer: {
            authenticatorAttachment?: string | null;
            /** @default {} */
            clientExtensionResults?: {
              [key: string]: unknown;
            };
            id: string;
            rawId: string;
            response: {
              authenticatorData: string;
              clientDataJSON: string;
              signature: string;
              userHandle?: string | null;
            };
            /** @constant */
            type: "public-key";
          };
          /** Format: uuid */
          challengeId: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: {
              displayName: string;
              /** Format: uuid */
              id: string;
            };
            demo: boolean;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
            }[];
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            permissions: string[];
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            region: {
              id: string;
              name: string;
            } | null;
            role: string;
            roleLabel: string;
            strength: string;
            /** Format: date */
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  askPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            challengeId: string;
            options: {
              [key: string]: unknown;
            };
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  signInWithPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          code: string;
          /** Format: email */
          email: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: {
              displayName: string;
              /** Format: uuid */
              id: string;
            };
            demo: boolean;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
            }[];
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            permissions: string[];
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            region: {
              id: string;
              name: string;
            } | null;
            role: string;
            roleLabel: string;
            strength: string;
            /** Format: date */
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSignInProviders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              id: string;
              label: string;
              organisationName: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  choosePurpose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          purpose: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: {
              displayName: string;
              /** Format: uuid */
              id: string;
            };
            demo: boolean;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
            }[];
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            permissions: string[];
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            region: {
              id: string;
              name: string;
            } | null;
            role: string;
            roleLabel: string;
            strength: string;
            /** Format: date */
            today: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              createdAt: string;
              device: string | null;
              displayName: string;
              /** Format: uuid */
              id: string;
              isCurrent: boolean;
              isOwn: boolean;
              /** Format: date-time */
              lastUsedAt: string;
              roleLabel: string;
              strength: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  revokeSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSignLists: {
    parameters: {
      query?: {
        form?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              audience: string | null;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              dimensions: {
                id: string;
                label: string;
                signs: {
                  id: string;
                  label: string;
                  weight: string | null;
                }[];
              }[];
              form: string | null;
              id: string;
              issuer: string;
              label: string;
              rules: string[];
              source: string;
              version: string;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSignalDrafts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              answers: {
                [key: string]: unknown;
              };
              id: string;
              savedAt: string;
              step: number;
              version: number;
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  startSignalDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          answers: {
            [key: string]: unknown;
          };
          /** @default 1 */
          step?: number;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            /** Format: date-time */
            savedAt: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getSignalDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            answers: {
              [key: string]: unknown;
            };
            id: string;
            savedAt: string;
            step: number;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  saveSignalDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          answers: {
            [key: string]: unknown;
          };
          /** @default 1 */
          step?: number;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            /** Format: date-time */
            savedAt: string;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  discardSignalDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listSignals: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        status?: "new" | "in-triage" | "decided" | "open" | "all";
        view?: "inbox" | "mine";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: date-time */
              answerDueAt: string;
              form: string | null;
              hasUnreadFeedback: boolean;
              id: string;
              isMinor: boolean | null;
              /** @enum {string} */
              kind: "possible-victim" | "location-or-company" | "advice" | "consult";
              municipalityCode: string | null;
              number: string;
              reporterName: string;
              reporterOrganisation: string;
              /** Format: date-time */
              sentAt: string;
              signCount: number;
              /** @enum {string} */
              status: "new" | "in-triage" | "decided";
              takenByName: string | null;
              /** @enum {string} */
              urgency: "acute" | "within-a-day" | "within-a-week";
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reportSignal: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          draftId?: string;
          facts: string;
          form?: string;
          interpretation?: string;
          isMinor?: boolean;
          /** @enum {string} */
          kind: "possible-victim" | "location-or-company" | "advice" | "consult";
          municipalityCode?: string;
          /** @default [] */
          persons?: {
            alias?: string;
            /** Format: date */
            birthDay?: string;
            birthYear?: number;
            bsn?: string;
            documentNumber?: string;
            /** Format: email */
            email?: string;
            /**
             * @default unknown
             * @enum {string}
             */
            gender?: "woman" | "man" | "other" | "unknown";
            givenName?: string;
            /** @default [] */
            languages?: string[];
            nationality?: string;
            /** @default false */
            needsInterpreter?: boolean;
            phone?: string;
            surname?: string;
            vNumber?: string;
          }[];
          /** @default [] */
          signIds?: string[];
          signListId?: string;
          /** @enum {string} */
          urgency: "acute" | "within-a-day" | "within-a-week";
          /** @enum {string} */
          victimAgrees: "yes" | "no" | "not-asked";
          /** @enum {string} */
          victimKnows: "yes" | "no" | "unknown";
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            answerDueAt: string;
            id: string;
            number: string;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  getSignal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            allowedActions: ("start-triage" | "decide")[];
            /** Format: date-time */
            answerDueAt: string;
            caseId: string | null;
            combinations: {
              complete: boolean;
              id: string;
              label: string;
              parts: {
                anyOf: string[];
                enough: boolean;
                needed: boolean;
              }[];
            }[];
            consult: {
              organisationType: string;
              why: string;
            }[];
            decisions: {
              /** Format: date-time */
              decidedAt: string;
              decidedBy: string;
              /** @enum {string} */
              decision: "advice-given" | "referred" | "linked" | "case-opened" | "closed";
              reason: string;
              referredTo: string | null;
            }[];
            dimensions: {
              id: string;
              label: string;
              medium: number;
              missing: {
                medium: number;
                strong: number;
                weak: number;
              }[];
              shown: boolean;
              signs: {
                id: string;
                label: string;
                weight: string | null;
              }[];
              strong: number;
              weak: number;
            }[];
            evidenceNote: string | null;
            evidenceNotes: string[];
            facts: string;
            feedback: {
              /** Format: date-time */
              givenAt: string;
              givenBy: string;
              text: string;
            }[];
            form: string | null;
            hasUnreadFeedback: boolean;
            id: string;
            interpretation: string | null;
            isMinor: boolean | null;
            /** @enum {string} */
            kind: "possible-victim" | "location-or-company" | "advice" | "consult";
            linkedSignalId: string | null;
            mayBeTold: string;
            mayBeToldAfter: {
              /** @enum {string} */
              decision: "advice-given" | "referred" | "linked" | "case-opened" | "closed";
              text: string;
            }[];
            missing: string[];
            municipalityCode: string | null;
            number: string;
            persons: {
              alias: string | null;
              birthDay: string | null;
              birthYear: number | null;
              bsn: string | null;
              documentNumber: string | null;
              email: string | null;
              gender: string;
              givenName: string | null;
              id: string;
              languages: string[];
              nationality: string | null;
              needsInterpreter: boolean;
              phone: string | null;
              surname: string | null;
              version: number;
              vNumber: string | null;
            }[];
            reporterName: string;
            reporterOrganisation: string;
            /** Format: date-time */
            sentAt: string;
            signCount: number;
            signList: {
              id: string;
              label: string;
              version: string;
            } | null;
            similar: {
              because: string[];
              id: string;
              number: string;
              /** Format: date-time */
              sentAt: string;
              status: string;
            }[];
            /** @enum {string} */
            status: "new" | "in-triage" | "decided";
            takenBy: {
              /** Format: date-time */
              at: string | null;
              isMe: boolean;
              name: string;
            } | null;
            takenByName: string | null;
            /** @enum {string} */
            urgency: "acute" | "within-a-day" | "within-a-week";
            version: number;
            victimAgrees: string;
            victimKnows: string;
            withoutWeight: string[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  decideSignal: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        signalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          decision: "advice-given" | "referred" | "linked" | "case-opened" | "closed";
          feedback: string;
          /** Format: uuid */
          linkedSignalId?: string;
          newCase?: {
            /** Format: uuid */
            clientPersonId?: string;
            /** Format: uuid */
            coordinatorMembershipId: string;
            form: string;
            /** @default false */
            isCrisis?: boolean;
            /** @default false */
            isMinor?: boolean;
            municipalityCode?: string;
            /** @enum {string} */
            targetGroup: "A" | "B" | "C" | "D";
          };
          reason: string;
          /** Format: uuid */
          referredToOrganisationId?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseId: string | null;
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  startTriage: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        signalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        untilDays?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              allowedActions: ("complete" | "return" | "reopen")[];
              assignee: string | null;
              caseId: string;
              caseNumber: string;
              casePseudonym: string;
              dueOn: string;
              goalId: string | null;
              id: string;
              isOverdue: boolean;
              responsibleOrganisation: string;
              responsibleOrganisationId: string;
              result: string | null;
              settledAt: string | null;
              settledBy: string | null;
              /** @enum {string} */
              status: "open" | "done" | "returned";
              title: string;
              version: number;
            }[];
            next: string | null;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  completeTask: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          result?: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  reopenTask: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  returnTask: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      412: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      428: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  listTerms: {
    parameters: {
      query?: {
        withinDays?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              caseNumber: string;
              casePseudonym: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              daysLeft: number;
              endedBecause: string | null;
              endedOn: string | null;
              endsOn: string;
              family: string;
              id: string;
              label: string;
              responsible: string;
              ruleId: string;
              ruleSource: string;
              ruleVersion: string;
              startsOn: string;
              /** @enum {string} */
              status: "running" | "ended" | "voided";
              version: number;
              warnings: {
                daysBefore: number;
                on: string;
                sent: boolean;
              }[];
            }[];
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
  countWaiting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          "API-Version": components["headers"]["ApiVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            accessRequests: number;
            delegations: number;
            handovers: number;
            overdue: number;
            referrals: number;
            secrecyForms: number;
          };
        };
      };
      400: components["responses"]["Problem"];
      401: components["responses"]["Problem"];
      403: components["responses"]["Problem"];
      404: components["responses"]["Problem"];
      409: components["responses"]["Problem"];
      422: components["responses"]["Problem"];
      429: components["responses"]["Problem"];
      500: components["responses"]["Problem"];
    };
  };
}
