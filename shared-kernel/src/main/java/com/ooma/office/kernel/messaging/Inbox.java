package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.domain.Refused;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/// Gives each event its effect exactly once: the mark in `inbox` and the effect commit together. A
/// batch shares one transaction; when it fails, its events are tried again one by one, so that a
/// bad event only stops its own account.
final class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final AgroalDataSource database;
  private final Subscriptions subscriptions;
  private final DeadLetterTable deadLetters;

  Inbox(AgroalDataSource database, Subscriptions subscriptions, DeadLetterTable deadLetters) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.deadLetters = deadLetters;
  }

  /// @throws RuntimeException a fault that passes: nothing, or only whole events, had their effect,
  ///   and the same events are to be offered again
  void accept(List<Arrival> arrivals) {
    var wanted = arrivals.stream().filter(this::isWanted).toList();
    if (wanted.isEmpty()) {
      return;
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> apply(wanted));
    } catch (RuntimeException together) {
      if (wanted.size() > 1) {
        LOG.debugf("A batch is taken apart: %s", together.getMessage());
      }
      wanted.forEach(this::acceptAlone);
    }
  }

  private boolean isWanted(Arrival arrival) {
    return arrival.defect() != null || subscriptions.handlerOf(arrival.event().type()) != null;
  }

  private void acceptAlone(Arrival arrival) {
    try {
      QuarkusTransaction.requiringNew().run(() -> apply(List.of(arrival)));
    } catch (Refused refused) {
      LOG.warnf(
          "%s %s is refused: %s",
          arrival.event().type(), arrival.event().eventId(), refused.detail());
      QuarkusTransaction.requiringNew().run(() -> claim(List.of(arrival)));
    } catch (RuntimeException fault) {
      if (Faults.passes(fault)) {
        throw fault;
      }
      LOG.errorf(fault, "%s %s is parked", arrival.event().type(), arrival.event().eventId());
      park(arrival, DeadLetterTable.describe(fault));
    }
  }

  private void apply(List<Arrival> arrivals) {
    var claim = claim(arrivals);
    for (var arrival : arrivals) {
      var event = arrival.event();
      if (!claim.fresh().remove(event.eventId())) {
        continue; // came twice
      }
      if (arrival.defect() != null) {
        throw new IllegalArgumentException(arrival.defect());
      }
      if (claim.waiting().contains(event.accountId())) {
        inDatabase(connection ->
            deadLetters.insert(connection, arrival, "waits behind an earlier dead letter"));
      } else {
        Tracing.during(event, () -> subscriptions.handlerOf(event.type()).accept(event.payload()));
      }
    }
  }

  private void park(Arrival arrival, String reason) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          if (claim(List.of(arrival)).fresh().contains(arrival.event().eventId())) {
            inDatabase(connection -> deadLetters.insert(connection, arrival, reason));
          }
        });
  }

  private InboxTable.Claim claim(List<Arrival> arrivals) {
    var events = arrivals.stream().map(Arrival::event).toList();
    return inDatabase(connection -> InboxTable.claim(connection, events));
  }

  private <T> T inDatabase(Statements<T> statements) {
    try (var connection = database.getConnection()) {
      return statements.run(connection);
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }
}
