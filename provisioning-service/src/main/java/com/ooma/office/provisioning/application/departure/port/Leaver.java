package com.ooma.office.provisioning.application.departure.port;

import java.util.UUID;

/// Who left.
///
/// @param extension of the user; empty for the whole company
public record Leaver(UUID leaverId, UUID accountId, String extension) {

  public boolean isCompany() {
    return extension.isEmpty();
  }
}
