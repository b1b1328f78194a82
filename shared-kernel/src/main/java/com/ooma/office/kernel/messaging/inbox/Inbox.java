package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.inbox.Marks.Verdict;
import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.VoidEvents;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Gives each event its effect exactly once and in order: the mark in `inbox` and the effect commit
/// together. A batch shares one transaction; a bad event only stops its own account.
@Singleton
public class Inbox implements Intake {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final AgroalDataSource database;
  private final Parking parking;
  private final LaterEvents later;
  private final VoidEvents voids;
  private final Halving halving =
      new Halving(arrivals -> inTransaction(arrivals, this::handle), this::settle);

  Inbox(AgroalDataSource database, Parking parking, LaterEvents later, VoidEvents voids) {
    this.database = database;
    this.parking = parking;
    this.later = later;
    this.voids = voids;
  }

  @Override
  public Arrival read(ConsumerRecord<String, byte[]> record) {
    return Arrival.of(record);
  }

  @Override
  public List<Arrival> accept(List<Arrival> arrivals) {
    return halving.accept(arrivals);
  }

  /// @return false if `arrival` must be tried again
  private boolean settle(Arrival arrival, RuntimeException fault) {
    var event = arrival.event();
    if (fault instanceof Refused refused) {
      LOG.warnf(
          "%s %s is refused: %s", event.type(), event.eventId(), Faults.describe(refused.detail()));
      inTransaction(List.of(arrival), _ -> {});
      return true;
    }
    if (Faults.passes(fault)) {
      LOG.logf(
          Faults.loudness(fault),
          "%s %s waits: %s",
          event.type(),
          event.eventId(),
          Faults.describe(fault));
      return false;
    }
    LOG.errorf(fault, "%s %s is parked", event.type(), event.eventId());
    inTransaction(List.of(arrival), it -> parking.park(it, Faults.describe(fault)));
    return true;
  }

  private void inTransaction(List<Arrival> arrivals, Consumer<Arrival> effect) {
    QuarkusTransaction.requiringNew().run(() -> apply(arrivals, effect));
  }

  private void apply(List<Arrival> arrivals, Consumer<Arrival> effect) {
    var ours = arrivals.stream().filter(arrival -> arrival.defect() == null).toList();
    var marks = inDatabase(connection -> InboxTable.advance(connection, ours));
    for (var arrival : arrivals) {
      if (arrival.defect() != null) {
        parking.park(arrival, arrival.defect());
      } else {
        apply(arrival, marks, effect);
      }
    }
    if (!marks.gaps().isEmpty()) {
      inDatabase(connection -> InboxTable.set(connection, marks.gaps()));
    }
  }

  private void apply(Arrival arrival, Marks marks, Consumer<Arrival> effect) {
    var event = arrival.event();
    var verdict = marks.judge(arrival);
    if (verdict == Verdict.REPEATED || voids.has(arrival)) {
      return;
    }
    if (verdict == Verdict.AFTER_A_GAP) {
      LOG.errorf("%s %s comes after a gap and is parked", event.type(), event.eventId());
      parking.park(
          arrival,
          "%d comes after %d: an event is missing"
              .formatted(event.sequence(), marks.lastBefore(arrival)));
      marks.letWait(event.accountId());
    } else if (!marks.mustWait(event.accountId()) || !parking.parkBehind(arrival)) {
      effect.accept(arrival);
    }
  }

  /// Events that nobody here wants are only counted: the next one of their aggregate may be wanted.
  private void handle(Arrival arrival) {
    later.deliver(arrival.topic(), arrival.event());
  }

  private <T> T inDatabase(Statements<T> statements) {
    return Statements.inDatabase(database, statements);
  }
}
