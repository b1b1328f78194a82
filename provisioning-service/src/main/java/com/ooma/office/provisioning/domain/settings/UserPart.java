package com.ooma.office.provisioning.domain.settings;

/// One of the pages on which a user's settings are changed.
public sealed interface UserPart
    permits Forwarding, CallHandling, VoicemailSettings, FaxSettings, DirectoryListing {}
