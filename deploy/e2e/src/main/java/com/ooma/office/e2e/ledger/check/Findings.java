package com.ooma.office.e2e.ledger.check;

import com.ooma.office.e2e.ledger.check.Finding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Collects what the checks find.
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  public void add(Kind kind, String what) {
    all.add(new Finding(kind, what));
  }

  /// @return whether there is exactly one
  public boolean exactlyOne(Collection<?> found, String what) {
    if (found.isEmpty()) {
      add(Kind.LOST, what);
    } else if (found.size() > 1) {
      add(Kind.DOUBLED, "%s is there %d times".formatted(what, found.size()));
    }
    return found.size() == 1;
  }

  public void none(Collection<?> found, Kind kind, String what) {
    if (!found.isEmpty()) {
      add(kind, what + ": " + found);
    }
  }

  public void equal(Object wanted, Object seen, String what) {
    if (!Objects.equals(wanted, seen)) {
      add(Kind.WRONG, "%s is %s instead of %s".formatted(what, seen, wanted));
    }
  }

  public List<Finding> all() {
    return List.copyOf(all);
  }
}
