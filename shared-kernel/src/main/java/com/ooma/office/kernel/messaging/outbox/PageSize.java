package com.ooma.office.kernel.messaging.outbox;

import java.time.Duration;

/// How many events the relay takes on at a time: as many as go through in about a second, so that
/// it renews its lease in time however slow the broker or the network is.
final class PageSize {

  private static final int LARGEST = 100_000;
  private static final int SMALLEST = 50;
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final Duration SHORT = Duration.ofSeconds(1);

  private int rows = LARGEST;

  int rows() {
    return rows;
  }

  void took(Duration time, int events) {
    if (time.compareTo(LONG) > 0) {
      rows = Math.max(SMALLEST, Math.min(rows, events) / 2);
    } else if (time.compareTo(SHORT) < 0 && events == rows) {
      rows = Math.min(LARGEST, rows * 2);
    }
  }
}
