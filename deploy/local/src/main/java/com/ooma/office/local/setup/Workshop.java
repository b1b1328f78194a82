package com.ooma.office.local.setup;

import java.util.EnumSet;
import java.util.Set;

/// The services that somebody works on while the others run as always.
///
/// @param left those that are not started: they run elsewhere, in dev mode or in an editor
/// @param debugged those whose first instance listens for a debugger
public record Workshop(Set<OfficeService> left, Set<OfficeService> debugged) {

  public static final Workshop EMPTY = new Workshop(Set.of(), Set.of());

  public Workshop {
    left = Set.copyOf(left);
    debugged = Set.copyOf(debugged);
  }

  public Workshop leave(OfficeService service) {
    return new Workshop(more(left, service), debugged);
  }

  public Workshop debug(OfficeService service) {
    return new Workshop(left, more(debugged, service));
  }

  public boolean debugs(ServiceInstance instance) {
    return instance.number() == 1 && debugged.contains(instance.service());
  }

  private static Set<OfficeService> more(Set<OfficeService> some, OfficeService one) {
    var more = EnumSet.of(one);
    more.addAll(some);
    return more;
  }
}
