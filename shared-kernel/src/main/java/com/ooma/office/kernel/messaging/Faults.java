package com.ooma.office.kernel.messaging;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;

/// Tells a fault that passes by itself (a lost connection, a lock, a restart) from one that will be
/// there on every retry.
public final class Faults {

  /// SQLSTATE classes: connection, transaction rolled back, resources, operator intervention,
  /// system.
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

  private static final String ADDED_ALREADY = "23505";
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private Faults() {}

  /// Whether trying again later may succeed.
  public static boolean passes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(Faults::passesItself);
  }

  /// Whether somebody else changed, or added, the same row first.
  public static boolean lostRace(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(cause ->
            cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || (cause instanceof SQLException sql && ADDED_ALREADY.equals(sql.getSQLState())));
  }

  private static boolean passesItself(Throwable fault) {
    return switch (fault) {
      case SQLException sql -> passesSql(sql.getSQLState());
      case OptimisticLockException _, PessimisticLockException _, StaleStateException _ -> true;
      case RetriableException _ -> true;
      case IOException io -> !(io instanceof com.fasterxml.jackson.core.JacksonException);
      default -> false;
    };
  }

  private static boolean passesSql(String state) {
    // Agroal's own refusals ("acquisition timeout") have no state.
    return state == null
        || state.equals(LOCK_NOT_AVAILABLE)
        || PASSING.contains(state.substring(0, Math.min(2, state.length())));
  }
}
