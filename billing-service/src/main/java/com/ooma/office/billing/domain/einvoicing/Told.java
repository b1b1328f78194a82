package com.ooma.office.billing.domain.einvoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that platforms and the buyer told of a document, deposit by deposit: where one stands
/// follows from it, in whatever order it was heard.
final class Told {

  private final List<StatusEntry> entries;

  Told(List<StatusEntry> saved) {
    entries = new ArrayList<>(saved);
  }

  /// @return false if it was told before
  boolean add(StatusEntry status) {
    return entries.stream().noneMatch(status::isSameAs) && entries.add(status);
  }

  /// Where a deposit stands; none as long as nothing was told of it.
  Optional<StatusEntry> standing(int deposit) {
    return LifeCycle.standing(entries.stream().filter(each -> each.deposit() == deposit).toList());
  }

  boolean stands(int deposit, LifeCycleStatus status) {
    return standing(deposit).filter(each -> each.status() == status).isPresent();
  }

  /// Whether nothing comes of a deposit any more.
  boolean isEnded(int deposit) {
    return standing(deposit).filter(each -> each.status().isEnd()).isPresent();
  }

  /// In the order in which it was heard.
  List<StatusEntry> all() {
    return List.copyOf(entries);
  }
}
