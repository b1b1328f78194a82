package com.ooma.office.provisioning.domain.settings;

/// By what callers find a user at the receptionist's. Nobody is listed who did not ask for it.
public record DirectoryListing(boolean byExtension, boolean byName) implements UserPart {

  public static final DirectoryListing STANDARD = new DirectoryListing(false, false);
}
