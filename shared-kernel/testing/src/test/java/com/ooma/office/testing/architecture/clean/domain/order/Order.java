package com.ooma.office.testing.architecture.clean.domain.order;

import com.ooma.office.kernel.domain.AggregateRoot;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

public final class Order extends AggregateRoot {

  public enum State {
    PLACED,
    SHIPPED;

    State next() {
      return switch (this) {
        case PLACED -> SHIPPED;
        case SHIPPED -> SHIPPED;
      };
    }
  }

  private final UUID id;
  private final int[] seats;
  private final Instant placedAt;

  public Order(UUID id, int[] seats, Clock clock) {
    this.id = id;
    this.seats = seats.clone();
    this.placedAt = Instant.now(clock);
  }

  public UUID id() {
    return id;
  }

  public String summary() {
    return State.PLACED.next() + " " + seats.length + " " + placedAt;
  }
}
