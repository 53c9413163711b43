// Made by npm run generate; changes here are lost.

export interface paths {
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
  "/identity-providers/{providerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
    post?: never;
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
    put?: never;
    post?: never;
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
     * Correct an entry of my organisation; the earlier text stays readable
     * @description Correct an entry of my organisation; the earlier text stays readable
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
     * Earlier texts of an entry
     * @description Earlier texts of an entry
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
     * Withdraw a consent; sharing that needed it stops at once
     * @description Withdraw a consent; sharing that needed it stops at once
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
    get?: never;
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
  "/sign-lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sign lists in force, with their issuer, version and source
     * @description Sign lists in force, with their issuer, version and source
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      code: string;
      errors?: {
        /** @enum {string} */
        in: "body" | "query" | "path" | "header";
        pointer: string;
        code: string;
        detail: string;
      }[];
      facts?: {
        [key: string]: unknown;
      };
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
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            role: string;
            roleLabel: string;
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            permissions: string[];
            region: {
              id: string;
              name: string;
            } | null;
            demo: boolean;
            strength: string;
            /** Format: date */
            today: string;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
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
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            role: string;
            roleLabel: string;
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            permissions: string[];
            region: {
              id: string;
              name: string;
            } | null;
            demo: boolean;
            strength: string;
            /** Format: date */
            today: string;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
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
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            role: string;
            roleLabel: string;
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            permissions: string[];
            region: {
              id: string;
              name: string;
            } | null;
            demo: boolean;
            strength: string;
            /** Format: date */
            today: string;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
              roleLabel: string;
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
              /** Format: uuid */
              id: string;
              displayName: string;
              organisationName: string;
              role: string;
              roleLabel: string;
              region: {
                id: string;
                label: string;
              } | null;
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
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            role: string;
            roleLabel: string;
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            permissions: string[];
            region: {
              id: string;
              name: string;
            } | null;
            demo: boolean;
            strength: string;
            /** Format: date */
            today: string;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
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
          /** Format: uuid */
          challengeId: string;
          answer: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            authenticatorAttachment?: string | null;
            /** @default {} */
            clientExtensionResults?: {
              [key: string]: unknown;
            };
            response: {
              clientDataJSON: string;
              authenticatorData: string;
              signature: string;
              userHandle?: string | null;
            };
          };
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
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            role: string;
            roleLabel: string;
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            permissions: string[];
            region: {
              id: string;
              name: string;
            } | null;
            demo: boolean;
            strength: string;
            /** Format: date */
            today: string;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
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
          /** Format: email */
          email: string;
          password: string;
          code: string;
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
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
            };
            role: string;
            roleLabel: string;
            purpose: string;
            purposeLabel: string;
            purposes: {
              id: string;
              label: string;
            }[];
            permissions: string[];
            region: {
              id: string;
              name: string;
            } | null;
            demo: boolean;
            strength: string;
            /** Format: date */
            today: string;
            memberships: {
              /** Format: uuid */
              id: string;
              organisationName: string;
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
  addPasskey: {
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
          label: string;
          answer: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            authenticatorAttachment?: string | null;
            /** @default {} */
            clientExtensionResults?: {
              [key: string]: unknown;
            };
            response: {
              clientDataJSON: string;
              attestationObject: string;
              /** @default [] */
              transports?: string[];
            };
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
              /** Format: uuid */
              id: string;
              label: string;
              permissions: string[];
              purpose: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
              lastUsedOn: string | null;
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          label: string;
          permissions: string[];
          purpose: string;
          daysValid: number;
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
              /** Format: uuid */
              id: string;
              label: string;
              permissions: string[];
              purpose: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
              lastUsedOn: string | null;
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
            passkeys: {
              /** Format: uuid */
              id: string;
              label: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              lastUsedAt: string | null;
              backedUp: boolean;
            }[];
            password: {
              /** Format: date-time */
              setAt: string;
            } | null;
            recoveryCodesLeft: number;
            organisationLogins: number;
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
          password: string;
          /** Format: uuid */
          challengeId: string;
          code: string;
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
          token: string;
          displayName: string;
          proof:
            | {
                /** @constant */
                kind: "passkey";
                /** Format: uuid */
                challengeId: string;
                label: string;
                answer: {
                  id: string;
                  rawId: string;
                  /** @constant */
                  type: "public-key";
                  authenticatorAttachment?: string | null;
                  /** @default {} */
                  clientExtensionResults?: {
                    [key: string]: unknown;
                  };
                  response: {
                    clientDataJSON: string;
                    attestationObject: string;
                    /** @default [] */
                    transports?: string[];
                  };
                };
              }
            | {
                /** @constant */
                kind: "password";
                password: string;
                /** Format: uuid */
                challengeId: string;
                code: string;
              };
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
            session: {
              account: {
                /** Format: uuid */
                id: string;
                displayName: string;
              };
              organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                type: string;
              };
              role: string;
              roleLabel: string;
              purpose: string;
              purposeLabel: string;
              purposes: {
                id: string;
                label: string;
              }[];
              permissions: string[];
              region: {
                id: string;
                name: string;
              } | null;
              demo: boolean;
              strength: string;
              /** Format: date */
              today: string;
              memberships: {
                /** Format: uuid */
                id: string;
                organisationName: string;
                roleLabel: string;
              }[];
            };
            recoveryCodes: string[];
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
          token: string;
          displayName: string;
          /** Format: uuid */
          providerId: string;
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
          token: string;
          displayName: string;
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
            /** @enum {string} */
            kind: "membership" | "recovery";
            /** Format: email */
            email: string;
            displayName: string | null;
            organisationName: string;
            roleLabel: string | null;
            hasAccount: boolean;
            providers: {
              /** Format: uuid */
              id: string;
              label: string;
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
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: "membership" | "recovery";
              /** Format: email */
              email: string;
              displayName: string | null;
              roleLabel: string | null;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: email */
          email: string;
          displayName?: string;
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
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
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
      header?: never;
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
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
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
              membershipId: string;
              version: number;
              /** Format: uuid */
              accountId: string;
              displayName: string;
              /** Format: email */
              email: string | null;
              role: string;
              roleLabel: string;
              since: string | null;
              /** Format: date-time */
              lastSeenAt: string | null;
              passkeys: number;
              hasPassword: boolean;
              hasOrganisationLogin: boolean;
              openSessions: number;
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
              /** Format: uuid */
              id: string;
              displayName: string;
              roleLabel: string;
              strength: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              lastUsedAt: string;
              isOwn: boolean;
              isCurrent: boolean;
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
              /** Format: uuid */
              id: string;
              label: string;
              issuer: string;
              clientId: string;
              /** @enum {string} */
              clientProof: "client_secret_basic" | "private_key_jwt";
              publicKey: {
                [key: string]: unknown;
              } | null;
              redirectUrl: string;
              enabled: boolean;
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              label: string;
              /** Format: uri */
              issuer: string;
              clientId: string;
              /** @constant */
              clientProof: "client_secret_basic";
              clientSecret: string;
            }
          | {
              label: string;
              /** Format: uri */
              issuer: string;
              clientId: string;
              /** @constant */
              clientProof: "private_key_jwt";
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
            label: string;
            issuer: string;
            clientId: string;
            /** @enum {string} */
            clientProof: "client_secret_basic" | "private_key_jwt";
            publicKey: {
              [key: string]: unknown;
            } | null;
            redirectUrl: string;
            enabled: boolean;
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
  approveRegistration: {
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
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
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
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              organisationName: string;
              /** Format: email */
              email: string;
              reason: string;
              regionId: string | null;
              /** Format: date-time */
              askedAt: string;
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
          name: string;
          organisationName: string;
          /** Format: email */
          email: string;
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
            /** Format: uuid */
            id: string;
            label: string;
            issuer: string;
            clientId: string;
            /** @enum {string} */
            clientProof: "client_secret_basic" | "private_key_jwt";
            publicKey: {
              [key: string]: unknown;
            } | null;
            redirectUrl: string;
            enabled: boolean;
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
              id: string;
              /** @enum {string} */
              kind: "covenant" | "protocol" | "bilateral";
              title: string;
              /** @enum {string} */
              status: "draft" | "offered" | "in-force" | "ended";
              validFrom: string | null;
              validUntil: string | null;
              reviewOn: string;
              partyCount: number;
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
            id: string;
            /** @enum {string} */
            kind: "covenant" | "protocol" | "bilateral";
            title: string;
            /** @enum {string} */
            status: "draft" | "offered" | "in-force" | "ended";
            validFrom: string | null;
            validUntil: string | null;
            reviewOn: string;
            partyCount: number;
            why: string;
            forWhom: string;
            byWhom: string;
            dpia: string | null;
            parties: {
              organisationId: string;
              organisationName: string;
              part: string;
              signedOn: string | null;
            }[];
            clauses: {
              id: string;
              number: number;
              recipient: string;
              recipientType: string | null;
              /** @enum {string} */
              action: "read" | "contribute" | "be-notified";
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
              purpose: string;
              legalGround: string;
              needsConsent: boolean;
              validUntil: string | null;
            }[];
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
        organisationId: string;
        agreementId: string;
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
            organisationId: string;
            organisationName: string;
            agreementId: string;
            agreementTitle: string;
            purposes: string[];
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
              reads: boolean;
              contributes: boolean;
              clauseNumbers: number[];
              purposes: string[];
              legalGrounds: string[];
              waitsForConsent: boolean;
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
              organisationId: string;
              organisationName: string;
              organisationType: string;
              agreementId: string;
              agreementTitle: string;
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
          organisationId: string;
          /** Format: uuid */
          agreementId: string;
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
  listCases: {
    parameters: {
      query?: {
        status?: "open" | "closed";
        form?: string;
        municipality?: string;
        mine?: string;
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
              id: string;
              number: string;
              pseudonym: string;
              form: string;
              /** @enum {string} */
              targetGroup: "A" | "B" | "C" | "D";
              municipalityCode: string | null;
              isMinor: boolean;
              isCrisis: boolean;
              /** @enum {string} */
              status: "open" | "closed";
              openedOn: string;
              /** Format: date-time */
              lastActivityAt: string;
              coordinatorName: string;
              coordinatorOrganisation: string;
              isMine: boolean;
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
          /** @enum {string} */
          targetGroup: "A" | "B" | "C" | "D";
          form: string;
          municipalityCode?: string;
          /** @default false */
          isMinor?: boolean;
          /** @default false */
          isCrisis?: boolean;
          client?: {
            givenName?: string;
            surname?: string;
            alias?: string;
            /** Format: date */
            birthDay?: string;
            birthYear?: number;
            /**
             * @default unknown
             * @enum {string}
             */
            gender?: "woman" | "man" | "other" | "unknown";
            nationality?: string;
            /** @default [] */
            languages?: string[];
            /** @default false */
            needsInterpreter?: boolean;
            phone?: string;
            /** Format: email */
            email?: string;
            bsn?: string;
            vNumber?: string;
            documentNumber?: string;
          };
          /** Format: uuid */
          coordinatorMembershipId?: string;
          /** @default [] */
          firstEntries?: {
            /** @enum {string} */
            kind: "note" | "contact" | "observation" | "decision" | "measurement";
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
            text: string;
          }[];
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
            id: string;
            number: string;
            pseudonym: string;
            regionId: string;
            municipalityCode: string | null;
            form: string;
            /** @enum {string} */
            targetGroup: "A" | "B" | "C" | "D";
            isMinor: boolean;
            isCrisis: boolean;
            /** @enum {string} */
            status: "open" | "closed";
            openedOn: string;
            closedOn: string | null;
            closingReason: string | null;
            aftercareOn: string | null;
            signalId: string | null;
            coordinator: {
              membershipId: string;
              accountId: string;
              name: string;
              organisationId: string;
              organisationName: string;
              phone: string | null;
              /** Format: date-time */
              since: string;
            };
            access: {
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
              /** @enum {string} */
              basis: "coordination" | "agreement";
              agreementId: string | null;
            };
            client: {
              id: string;
              givenName: string | null;
              surname: string | null;
              alias: string | null;
              birthDay: string | null;
              birthYear: number | null;
              gender: string;
              nationality: string | null;
              languages: string[];
              needsInterpreter: boolean;
              phone: string | null;
              email: string | null;
              bsn: string | null;
              vNumber: string | null;
              documentNumber: string | null;
              version: number;
            } | null;
            safeContact: {
              channels: ("phone" | "text" | "mail" | "visit" | "via-partner" | "none")[];
              rules: string;
              version: number;
            } | null;
            participants: {
              id: string;
              organisationId: string;
              organisationName: string;
              organisationType: string;
              part: string;
              agreementId: string;
              since: string;
              until: string | null;
              version: number;
            }[];
            consents: {
              id: string;
              purpose: string;
              recipientOrganisationId: string | null;
              recipientName: string | null;
              /** @enum {string} */
              form: "spoken" | "written";
              language: string;
              /** @enum {string} */
              givenBy: "client" | "representative";
              representative: string | null;
              givenOn: string;
              withdrawnOn: string | null;
              version: number;
            }[];
            whoSees: {
              organisationId: string;
              organisationName: string;
              organisationType: string;
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
              basis: "coordination" | "agreement";
              agreementId: string | null;
              purpose: string | null;
            }[];
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
              | "close"
              | "reopen"
              | "read-log"
            )[];
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
  listEntries: {
    parameters: {
      query?: {
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
        origin?: string;
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
              id: string;
              /** @enum {string} */
              kind: "note" | "contact" | "observation" | "decision" | "measurement";
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
              text: string;
              /** @enum {string} */
              source: "own-observation" | "client" | "third-party" | "document";
              originOrganisationId: string;
              originOrganisation: string;
              authorName: string;
              /** Format: date-time */
              eventAt: string;
              /** Format: date-time */
              recordedAt: string;
              isMine: boolean;
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
          /** @enum {string} */
          kind: "note" | "contact" | "observation" | "decision" | "measurement";
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
          text: string;
          /**
           * @default own-observation
           * @enum {string}
           */
          source?: "own-observation" | "client" | "third-party" | "document";
          /** Format: date-time */
          eventAt?: string;
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
              version: number;
              text: string;
              /** Format: date-time */
              replacedAt: string;
              replacedBy: string;
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
          givenName?: string;
          surname?: string;
          alias?: string;
          /** Format: date */
          birthDay?: string;
          birthYear?: number;
          /**
           * @default unknown
           * @enum {string}
           */
          gender?: "woman" | "man" | "other" | "unknown";
          nationality?: string;
          /** @default [] */
          languages?: string[];
          /** @default false */
          needsInterpreter?: boolean;
          phone?: string;
          /** Format: email */
          email?: string;
          bsn?: string;
          vNumber?: string;
          documentNumber?: string;
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
          channels: ("phone" | "text" | "mail" | "visit" | "via-partner" | "none")[];
          rules: string;
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
          purpose: string;
          /** Format: uuid */
          recipientOrganisationId?: string;
          /** @enum {string} */
          form: "spoken" | "written";
          language: string;
          /** @enum {string} */
          givenBy: "client" | "representative";
          representative?: string;
          /** Format: date */
          givenOn: string;
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
          reason: string;
          outcomes: {
            [key: string]: "better" | "same" | "worse" | "unknown";
          };
          /** Format: date */
          aftercareOn?: string;
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
              id: string;
              /** Format: date-time */
              at: string;
              who: string;
              organisation: string;
              role: string;
              what: string;
              event: string;
              purpose: string;
              /** @enum {string} */
              outcome: "success" | "denied" | "failed";
              emergency: boolean;
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
          text?: string;
          /** Format: date */
          birthDay?: string;
          phone?: string;
          /** @default 10 */
          limit?: number;
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
              number: string;
              pseudonym: string;
              /** @enum {string} */
              status: "open" | "closed";
              name: string;
              birthDay: string | null;
              score: number;
              because: string[];
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
              form: string;
              municipalityCode: string | null;
              year: number;
              count: number;
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
  listOrganisations: {
    parameters: {
      query?: {
        type?: string;
        targetGroup?: "A" | "B" | "C" | "D";
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
              id: string;
              name: string;
              type: string;
              typeLabel: string;
              regionId: string | null;
              roleText: string | null;
              phone: string | null;
              hours: string | null;
              /** @enum {string} */
              confidence: "confirmed" | "check";
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
            id: string;
            name: string;
            type: string;
            typeLabel: string;
            regionId: string | null;
            roleText: string | null;
            phone: string | null;
            hours: string | null;
            /** @enum {string} */
            confidence: "confirmed" | "check";
            parent: string | null;
            source: string | null;
            checkedOn: string | null;
            areas: string[];
            contacts: {
              kind: string;
              label: string;
              value: string;
              hours: string | null;
              confidence: string;
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
            events: {
              id: string;
              /** @enum {string} */
              track: "care" | "criminal-justice" | "aliens";
              kind: string;
              label: string;
              happenedOn: string;
              /** Format: date-time */
              recordedAt: string;
              organisation: string;
              recordedBy: string;
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
              note: string | null;
            }[];
            terms: {
              id: string;
              caseId: string;
              family: string;
              label: string;
              startsOn: string;
              endsOn: string;
              daysLeft: number;
              /** @enum {string} */
              status: "running" | "ended" | "voided";
              endedOn: string | null;
              endedBecause: string | null;
              ruleId: string;
              ruleVersion: string;
              ruleSource: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              warnings: {
                on: string;
                daysBefore: number;
                sent: boolean;
              }[];
              responsible: string;
              version: number;
            }[];
            eventKinds: {
              kind: string;
              /** @enum {string} */
              track: "care" | "criminal-justice" | "aliens";
              label: string;
              startsTerm: string | null;
              endsTerm: string | null;
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
          kind: string;
          /** Format: date */
          happenedOn: string;
          note?: string;
          /** @default false */
          isDublinClaimant?: boolean;
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
            startedTerm: {
              id: string;
              caseId: string;
              family: string;
              label: string;
              startsOn: string;
              endsOn: string;
              daysLeft: number;
              /** @enum {string} */
              status: "running" | "ended" | "voided";
              endedOn: string | null;
              endedBecause: string | null;
              ruleId: string;
              ruleVersion: string;
              ruleSource: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              warnings: {
                on: string;
                daysBefore: number;
                sent: boolean;
              }[];
              responsible: string;
              version: number;
            } | null;
            endedTerms: string[];
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
              id: string;
              caseId: string;
              family: string;
              label: string;
              startsOn: string;
              endsOn: string;
              daysLeft: number;
              /** @enum {string} */
              status: "running" | "ended" | "voided";
              endedOn: string | null;
              endedBecause: string | null;
              ruleId: string;
              ruleVersion: string;
              ruleSource: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              warnings: {
                on: string;
                daysBefore: number;
                sent: boolean;
              }[];
              responsible: string;
              version: number;
              caseNumber: string;
              casePseudonym: string;
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
              id: string;
              /** @enum {string} */
              domain: "independence" | "stable-housing" | "self-worth" | "social-relations";
              result: string;
              /** @enum {string} */
              status: "open" | "reached" | "stopped";
              version: number;
            }[];
            tasks: {
              id: string;
              caseId: string;
              caseNumber: string;
              casePseudonym: string;
              goalId: string | null;
              title: string;
              responsibleOrganisationId: string;
              responsibleOrganisation: string;
              assignee: string | null;
              dueOn: string;
              isOverdue: boolean;
              /** @enum {string} */
              status: "open" | "done" | "returned";
              settledAt: string | null;
              settledBy: string | null;
              result: string | null;
              allowedActions: ("complete" | "return")[];
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
          /** Format: uuid */
          goalId?: string;
          title: string;
          /** Format: uuid */
          responsibleOrganisationId: string;
          /** Format: date */
          dueOn: string;
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
  listTasks: {
    parameters: {
      query?: {
        untilDays?: number;
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
              id: string;
              caseId: string;
              caseNumber: string;
              casePseudonym: string;
              goalId: string | null;
              title: string;
              responsibleOrganisationId: string;
              responsibleOrganisation: string;
              assignee: string | null;
              dueOn: string;
              isOverdue: boolean;
              /** @enum {string} */
              status: "open" | "done" | "returned";
              settledAt: string | null;
              settledBy: string | null;
              result: string | null;
              allowedActions: ("complete" | "return")[];
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
            label: string;
            items: {
              code: string;
              label: string;
              explanation: string | null;
              parent: string | null;
              source: string;
              checkedOn: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              validFrom: string | null;
              validUntil: string | null;
              attributes: {
                [key: string]: unknown;
              };
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
              region: string | null;
              province: string;
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
              label: string;
              loadedAt: string;
              itemCount: number;
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
  listPackItems: {
    parameters: {
      query?: {
        pack?: string;
        confidence?: "confirmed" | "check";
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
              code: string;
              label: string;
              explanation: string | null;
              parent: string | null;
              source: string;
              checkedOn: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              validFrom: string | null;
              validUntil: string | null;
              attributes: {
                [key: string]: unknown;
              };
              list: string;
              pack: string;
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
              id: string;
              step: number;
              answers: {
                [key: string]: unknown;
              };
              savedAt: string;
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
          /** @default 1 */
          step?: number;
          answers: {
            [key: string]: unknown;
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
          /** @default 1 */
          step?: number;
          answers: {
            [key: string]: unknown;
          };
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
        view?: "inbox" | "mine";
        status?: "new" | "in-triage" | "decided" | "open" | "all";
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
              id: string;
              number: string;
              /** @enum {string} */
              kind: "possible-victim" | "location-or-company" | "advice" | "consult";
              /** @enum {string} */
              urgency: "acute" | "within-a-day" | "within-a-week";
              form: string | null;
              municipalityCode: string | null;
              isMinor: boolean | null;
              /** @enum {string} */
              status: "new" | "in-triage" | "decided";
              reporterName: string;
              reporterOrganisation: string;
              /** Format: date-time */
              sentAt: string;
              /** Format: date-time */
              answerDueAt: string;
              signCount: number;
              hasUnreadFeedback: boolean;
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
          /** @enum {string} */
          kind: "possible-victim" | "location-or-company" | "advice" | "consult";
          /** @enum {string} */
          urgency: "acute" | "within-a-day" | "within-a-week";
          municipalityCode?: string;
          form?: string;
          isMinor?: boolean;
          signListId?: string;
          /** @default [] */
          signIds?: string[];
          facts: string;
          interpretation?: string;
          /** @enum {string} */
          victimKnows: "yes" | "no" | "unknown";
          /** @enum {string} */
          victimAgrees: "yes" | "no" | "not-asked";
          /** @default [] */
          persons?: {
            givenName?: string;
            surname?: string;
            alias?: string;
            /** Format: date */
            birthDay?: string;
            birthYear?: number;
            /**
             * @default unknown
             * @enum {string}
             */
            gender?: "woman" | "man" | "other" | "unknown";
            nationality?: string;
            /** @default [] */
            languages?: string[];
            /** @default false */
            needsInterpreter?: boolean;
            phone?: string;
            /** Format: email */
            email?: string;
            bsn?: string;
            vNumber?: string;
            documentNumber?: string;
          }[];
          /** Format: uuid */
          draftId?: string;
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
            answerDueAt: string;
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
            id: string;
            number: string;
            /** @enum {string} */
            kind: "possible-victim" | "location-or-company" | "advice" | "consult";
            /** @enum {string} */
            urgency: "acute" | "within-a-day" | "within-a-week";
            form: string | null;
            municipalityCode: string | null;
            isMinor: boolean | null;
            /** @enum {string} */
            status: "new" | "in-triage" | "decided";
            reporterName: string;
            reporterOrganisation: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            answerDueAt: string;
            signCount: number;
            hasUnreadFeedback: boolean;
            version: number;
            facts: string;
            interpretation: string | null;
            victimKnows: string;
            victimAgrees: string;
            persons: {
              id: string;
              givenName: string | null;
              surname: string | null;
              alias: string | null;
              birthDay: string | null;
              birthYear: number | null;
              gender: string;
              nationality: string | null;
              languages: string[];
              needsInterpreter: boolean;
              phone: string | null;
              email: string | null;
              bsn: string | null;
              vNumber: string | null;
              documentNumber: string | null;
              version: number;
            }[];
            signList: {
              id: string;
              label: string;
              version: string;
            } | null;
            dimensions: {
              id: string;
              label: string;
              strong: number;
              medium: number;
              weak: number;
              shown: boolean;
              signs: {
                id: string;
                label: string;
                weight: string | null;
              }[];
            }[];
            evidenceNote: string | null;
            missing: string[];
            similar: {
              id: string;
              number: string;
              /** Format: date-time */
              sentAt: string;
              status: string;
              because: string[];
            }[];
            mayBeTold: string;
            decisions: {
              /** @enum {string} */
              decision: "advice-given" | "referred" | "linked" | "case-opened" | "closed";
              reason: string;
              decidedBy: string;
              /** Format: date-time */
              decidedAt: string;
              referredTo: string | null;
            }[];
            feedback: {
              text: string;
              givenBy: string;
              /** Format: date-time */
              givenAt: string;
            }[];
            caseId: string | null;
            linkedSignalId: string | null;
            allowedActions: ("start-triage" | "decide")[];
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
  decideSignal: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was read, in quotes */
        "If-Match": string;
        /** @description Makes a repeated create give its first answer */
        "Idempotency-Key"?: string;
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
          reason: string;
          feedback: string;
          /** Format: uuid */
          referredToOrganisationId?: string;
          /** Format: uuid */
          linkedSignalId?: string;
          newCase?: {
            /** @enum {string} */
            targetGroup: "A" | "B" | "C" | "D";
            form: string;
            municipalityCode?: string;
            /** @default false */
            isMinor?: boolean;
            /** @default false */
            isCrisis?: boolean;
            /** Format: uuid */
            clientPersonId?: string;
            /** Format: uuid */
            coordinatorMembershipId: string;
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
              id: string;
              label: string;
              form: string | null;
              issuer: string;
              version: string;
              source: string;
              /** @enum {string} */
              confidence: "confirmed" | "check";
              audience: string | null;
              dimensions: {
                id: string;
                label: string;
                signs: {
                  id: string;
                  label: string;
                  weight: string | null;
                }[];
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
  listAuditEvents: {
    parameters: {
      query?: {
        outcome?: "success" | "denied" | "failed";
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
              id: string;
              /** Format: date-time */
              at: string;
              who: string;
              role: string;
              event: string;
              action: string;
              outcome: string;
              purpose: string;
              dossier: string | null;
              emergency: boolean;
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
}
