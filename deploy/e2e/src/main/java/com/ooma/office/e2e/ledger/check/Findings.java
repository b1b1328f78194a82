package com.ooma.office.e2e.ledger.check;

import com.ooma.office.e2e.ledger.check.Finding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /// The only one of `id`, if there is exactly one.
  public <T> Optional<T> only(Map<String, List<T>> byId, String id, String what) {
    var found = byId.getOrDefault(id, List.of());
    return exactlyOne(found, what) ? Optional.of(found.getFirst()) : Optional.empty();
  }

  public void none(Collection<?> found, Kind kind, String what) {
    if (!found.isEmpty()) {
      add(kind, what + ": " + found);
    }
  }

  public void equal(@Nullable Object wanted, @Nullable Object seen, String what) {
    if (!Objects.equals(wanted, seen)) {
      add(Kind.WRONG, "%s is %s instead of %s".formatted(what, seen, wanted));
    }
  }

  public List<Finding> all() {
    return List.copyOf(all);
  }
}
