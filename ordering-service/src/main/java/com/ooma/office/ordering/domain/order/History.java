package com.ooma.office.ordering.domain.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to an order since it was loaded. The rest of its history, which may be long, stays
/// in the table.
final class History {

  private final List<Milestone> news = new ArrayList<>();

  void add(Milestone.What what, Instant at, Actor by) {
    add(what, at, by, null, null);
  }

  void add(
      Milestone.What what, Instant at, Actor by, @Nullable UUID seatId, @Nullable String note) {
    news.add(new Milestone(what, at, by, seatId, note));
  }

  List<Milestone> take() {
    var taken = List.copyOf(news);
    news.clear();
    return taken;
  }
}
