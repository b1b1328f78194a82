package com.ooma.office.local.setup;

/// One process of a service; several of them share its work.
///
/// @param number from 1
public record ServiceInstance(OfficeService service, int number) {

  /// Also of its settings file and its log: the first is called like the service, the others
  /// `ordering-2`, `ordering-3`.
  public String name() {
    return number == 1 ? service.id() : service.id() + "-" + number;
  }
}
