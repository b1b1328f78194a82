package com.ooma.office.kernel.messaging.outbox;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.EventJson;
import com.ooma.office.kernel.messaging.wire.Tracing;
import com.ooma.office.kernel.messaging.wire.VoidEvents;
import com.ooma.office.kernel.persistence.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The events of the present transaction. They are written in it, all of them in one statement just
/// before it commits, and the relay is woken right after.
@ApplicationScoped
public class PendingEvents {

  /// Bytes of JSON; a larger event could never pass the broker and would block the relay for ever.
  static final int MAX_PAYLOAD = 900_000;

  private final EntityManager entities;
  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transactions;
  private final EventJson json;
  private final VoidEvents voids;
  private final Ids ids;
  private final Clock clock;
  private final Wakeup relay;

  PendingEvents(
      EntityManager entities,
      AgroalDataSource database,
      TransactionSynchronizationRegistry transactions,
      EventJson json,
      VoidEvents voids,
      Ids ids,
      Clock clock,
      Wakeup relay) {
    this.entities = entities;
    this.database = database;
    this.transactions = transactions;
    this.json = json;
    this.voids = voids;
    this.ids = ids;
    this.clock = clock;
    this.relay = relay;
  }

  /// Publishes an event when the present transaction commits.
  ///
  /// @param body what is written as JSON
  public void add(String type, UUID accountId, UUID aggregateId, long sequence, Object body) {
    byte[] payload = json.write(body);
    if (payload.length > MAX_PAYLOAD) {
      throw new IllegalStateException(
          "%s of %s has %d bytes".formatted(type, aggregateId, payload.length));
    }
    pending()
        .add(
            new Envelope(
                ids.next(),
                type,
                accountId,
                aggregateId,
                told(type, aggregateId, sequence),
                clock.instant(),
                Tracing.currentTraceparent(),
                payload));
  }

  /// A notice for operators has the number of the event that it is about, which another service
  /// gave.
  private long told(String type, UUID aggregateId, long sequence) {
    return type.equals(Envelope.PARKED) ? sequence : voids.numberOf(aggregateId, sequence);
  }

  @SuppressWarnings("unchecked") // only this class uses the key
  private List<Envelope> pending() {
    var pending = (List<Envelope>) transactions.getResource(PendingEvents.class);
    if (pending == null) {
      entities.isJoinedToTransaction(); // too late to join it when the flush comes
      var fresh = new ArrayList<Envelope>();
      transactions.putResource(PendingEvents.class, fresh);
      transactions.registerInterposedSynchronization(new WriteBeforeCommit(fresh));
      return fresh;
    }
    return pending;
  }

  private final class WriteBeforeCommit implements Synchronization {

    private final List<Envelope> pending;

    WriteBeforeCommit(List<Envelope> pending) {
      this.pending = pending;
    }

    @Override
    public void beforeCompletion() {
      // Rows first: an event must not get its id before the change that it tells of has its lock.
      entities.flush();
      try (var connection = database.getConnection()) {
        OutboxTable.insert(connection, pending);
      } catch (SQLException e) {
        throw new DatabaseFault(e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
