package com.ooma.office.billing.domain.einvoicing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The last time that a document was handed in, or is to be: each has a key of its own, so that a
/// platform takes it once.
final class LastDeposit {

  private int number;
  private boolean asked;
  private @Nullable String flowId;
  private @Nullable Instant takenAt;

  /// @param number 0 before the first
  /// @param asked whether it was tried
  /// @param flowId the platform's name of it
  /// @param takenAt when it was known that the platform has it
  LastDeposit(int number, boolean asked, @Nullable String flowId, @Nullable Instant takenAt) {
    this.number = number;
    this.asked = asked;
    this.flowId = flowId;
    this.takenAt = takenAt;
  }

  /// The document is due for the first time, if it was not before.
  void begin() {
    number = Math.max(number, 1);
  }

  /// It was rejected, and is handed in under the next key.
  void again() {
    number++;
    asked = false;
    flowId = null;
    takenAt = null;
  }

  void ask() {
    asked = true;
  }

  void taken(String flow, Instant now) {
    flowId = flow;
    takenAt = now;
  }

  int number() {
    return number;
  }

  boolean is(int other) {
    return number == other;
  }

  boolean isAsked() {
    return asked;
  }

  @Nullable String flowId() {
    return flowId;
  }

  @Nullable Instant takenAt() {
    return takenAt;
  }

  DepositKey key(UUID documentId) {
    return new DepositKey(documentId, number);
  }
}
