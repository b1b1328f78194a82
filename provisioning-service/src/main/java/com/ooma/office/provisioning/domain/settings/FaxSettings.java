package com.ooma.office.provisioning.domain.settings;

/// Whether a user's virtual fax takes faxes. Its number is one that is mapped to it.
public record FaxSettings(boolean enabled) implements UserPart {

  public static final FaxSettings STANDARD = new FaxSettings(true);
}
