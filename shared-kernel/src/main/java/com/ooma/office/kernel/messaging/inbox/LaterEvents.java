package com.ooma.office.kernel.messaging.inbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.KnownEvents;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps events of kinds that only a later release knows, and gives those their effect that were
/// kept for this one: so neither an upgrade, while old instances still listen, nor a way back from
/// one loses what the later release told.
@Singleton
public class LaterEvents {

  private static final Logger LOG = Logger.getLogger(LaterEvents.class);
  private static final int KEPT_DAYS = 90;
  private static final Duration KEPT = Duration.ofDays(KEPT_DAYS);

  private final AgroalDataSource database;
  private final KnownEvents known;
  private final Handlers handlers;
  private final Parking parking;
  private final RetentionLog retention;

  LaterEvents(
      AgroalDataSource database,
      KnownEvents known,
      Handlers handlers,
      Parking parking,
      RetentionLog retention) {
    this.database = database;
    this.known = known;
    this.handlers = handlers;
    this.parking = parking;
    this.retention = retention;
  }

  /// Gives `event` its effect in the present transaction, or keeps it, if it is of a later release.
  public void deliver(String topic, Envelope event) {
    if (known.isOfLaterRelease(event.type())) {
      LOG.infof("%s %s is kept for the release that knows it", event.type(), event.eventId());
      inDatabase(connection -> LaterEventTable.keep(connection, topic, event));
    } else {
      handlers.deliver(event);
    }
  }

  /// Gives those their effect that this release knows, in the order in which they came.
  @Scheduled(every = "1m", delayed = "10s", concurrentExecution = SKIP)
  public void catchUp() {
    int caughtUp = 0;
    while (deliverNext()) {
      caughtUp++;
    }
    if (caughtUp > 0) {
      LOG.infof("%d events of what is this release now had their effect", caughtUp);
    }
    QuarkusTransaction.requiringNew()
        .run(() ->
            retention.note(
                "LATER_EVENTS",
                Period.ofDays(KEPT_DAYS),
                inDatabase(connection -> LaterEventTable.forget(connection, KEPT))));
  }

  /// @return false if there is none, or the next one must wait
  private boolean deliverNext() {
    var taken = new AtomicReference<@Nullable Arrival>();
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> {
            var next = take();
            next.ifPresent(taken::set);
            next.filter(arrival -> !parking.parkBehind(arrival))
                .ifPresent(arrival -> handlers.deliver(arrival.event()));
            return next.isPresent();
          });
    } catch (RuntimeException fault) {
      var arrival = taken.get();
      if (arrival == null || Faults.isAway(fault) || Faults.passes(fault)) {
        LOG.warnf("Events of later releases wait: %s", Faults.describe(fault));
        return false;
      }
      LOG.errorf(fault, "%s is parked", arrival.event().eventId());
      return QuarkusTransaction.requiringNew()
          .call(() -> {
            var next = take();
            next.ifPresent(it -> parking.park(it, Faults.describe(fault)));
            return next.isPresent();
          });
    }
  }

  private Optional<Arrival> take() {
    return inDatabase(connection -> LaterEventTable.take(connection, known.types()));
  }

  private <T> T inDatabase(Statements<T> statements) {
    return Statements.inDatabase(database, statements);
  }
}
