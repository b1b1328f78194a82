package com.ooma.office.local.setup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The five services, in the order in which a customer meets them.
public enum OfficeService {
  ORDERING,
  PROVISIONING,
  PORTING,
  SUPPORT,
  BILLING;

  /// As in paths, schemas and topics: `ordering`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OfficeService> byId(String id) {
    return Stream.of(values()).filter(service -> service.id().equals(id)).findFirst();
  }
}
