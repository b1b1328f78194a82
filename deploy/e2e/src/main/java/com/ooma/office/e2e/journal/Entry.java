package com.ooma.office.e2e.journal;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One command with all its attempts, as its client saw them.
///
/// @param account the member company concerned
/// @param key the `Idempotency-Key`, or what else makes a repeated attempt the same command
/// @param statuses of each attempt, oldest first; 0 where no answer came, [#GAVE_UP] where the
///   client did not wait for it
/// @param answer to the last attempt; empty without one
/// @param tag `ETag` of the last answer; empty without one
/// @param contradictions answers to one key that differ, and those that no client may be given
/// @param sentAt when the last attempt, the one that was answered, was sent
public record Entry(
    Kind kind,
    UUID account,
    String key,
    String path,
    JsonObject request,
    List<Integer> statuses,
    JsonObject answer,
    String tag,
    List<String> contradictions,
    Instant sentAt,
    Instant answeredAt) {

  public static final int GAVE_UP = -1;

  /// Of the last attempt; 0 if it was not answered.
  public int status() {
    return statuses.isEmpty() ? 0 : statuses.getLast();
  }

  public boolean isAccepted() {
    return status() >= 200 && status() < 300;
  }

  /// Whether it is known what became of it.
  public boolean isSettled() {
    return isAccepted() || (status() >= 400 && status() < 500);
  }

  /// An id in the answer.
  public Optional<String> answered(String name) {
    return Optional.ofNullable(answer.getString(name));
  }

  @Override
  public String toString() {
    return "%s under %s (%s, answers %s)".formatted(kind, key, path, statuses);
  }
}
