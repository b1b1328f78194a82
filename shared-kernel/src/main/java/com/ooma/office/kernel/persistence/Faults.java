package com.ooma.office.kernel.persistence;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Tells a fault that passes by itself (a lost connection, a lock, a restart) from one that will be
/// there on every retry.
public final class Faults {

  /// SQLSTATE classes of a database that nobody can use now: connection, who comes in (a password
  /// that was changed a moment ago), resources, system.
  private static final Set<String> AWAY = Set.of("08", "28", "53", "58");

  /// SQLSTATE class of a transaction that lost to another.
  private static final String ROLLED_BACK = "40";

  /// A database that shuts down, crashed, or comes up; a transaction or session that took too long
  /// is none of them.
  private static final String SHUTTING_DOWN = "57P0[123]";

  private static final Set<String> TOO_SLOW = Set.of("57014", "25P03", "25P04", "57P05", "55P03");
  private static final String ADDED_ALREADY = "23505";

  private static final int MOST_CAUSES = 50;

  /// Characters: a message may quote all that somebody sent.
  private static final int LONGEST_DESCRIPTION = 1_000;

  private Faults() {}

  /// Whether trying again later may succeed.
  public static boolean passes(Throwable fault) {
    return within(fault).anyMatch(Faults::passesItself);
  }

  /// Whether the database is away for everybody, so that there is no use in trying the next thing.
  public static boolean isAway(Throwable fault) {
    return within(fault)
        .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql.getSQLState()));
  }

  /// The innermost cause, in one line that can be stored.
  public static String describe(Throwable fault) {
    var root = within(fault).reduce(fault, (_, last) -> last);
    return describe(root.getClass().getSimpleName() + ": " + root.getMessage());
  }

  /// `message` as one line that can be stored.
  public static String describe(String message) {
    return StorableText.of(message, LONGEST_DESCRIPTION);
  }

  /// Whether somebody else changed, or added, the same row first.
  public static boolean lostRace(Throwable fault) {
    return within(fault)
        .anyMatch(cause ->
            cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || (cause instanceof SQLException sql && ADDED_ALREADY.equals(sql.getSQLState())));
  }

  /// How loud to say that something is tried again. Who lost a race tries again at once and needs
  /// nobody; any other fault that passes is a matter for whoever watches.
  public static Logger.Level loudness(Throwable fault) {
    return lostRace(fault) ? Logger.Level.INFO : Logger.Level.WARN;
  }

  /// A fault with all that caused it. A transaction that could not commit names its cause only as
  /// suppressed.
  private static Stream<Throwable> within(Throwable fault) {
    var found = new ArrayList<Throwable>(List.of(fault));
    for (int i = 0; i < found.size() && i < MOST_CAUSES; i++) {
      var one = found.get(i);
      Stream.concat(Stream.ofNullable(one.getCause()), Stream.of(one.getSuppressed()))
          .filter(cause -> !found.contains(cause))
          .forEach(found::add);
    }
    return found.stream();
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

  private static boolean passesSql(@Nullable String state) {
    return isAway(state)
        || (state != null && (TOO_SLOW.contains(state) || state.startsWith(ROLLED_BACK)));
  }

  private static boolean isAway(@Nullable String state) {
    // Agroal's own refusals ("acquisition timeout") have no state.
    return state == null
        || AWAY.contains(state.substring(0, Math.min(2, state.length())))
        || state.matches(SHUTTING_DOWN);
  }
}
