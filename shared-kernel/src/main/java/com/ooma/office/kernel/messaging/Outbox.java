package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
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
import java.util.function.Function;

/// Where events go when an aggregate is saved. They are written in the transaction of the change,
/// all of them in one statement just before it commits, and the relay is woken right after.
@ApplicationScoped
public class Outbox {

  /// Bytes of JSON; a larger event could never pass the broker and would block the relay for ever.
  static final int MAX_PAYLOAD = 900_000;

  private final EntityManager entities;
  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transactions;
  private final EventJson json;
  private final Ids ids;
  private final Clock clock;
  private final Wakeup relay;

  Outbox(
      EntityManager entities,
      AgroalDataSource database,
      TransactionSynchronizationRegistry transactions,
      EventJson json,
      Ids ids,
      Clock clock,
      Wakeup relay) {
    this.entities = entities;
    this.database = database;
    this.transactions = transactions;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
    this.relay = relay;
  }

  /// Publishes what an aggregate recorded, in order.
  ///
  /// @param contract turns a domain event into the record the other services know
  public <E> void publish(
      UUID aggregateId,
      Recorded<E> recorded,
      Function<? super E, ? extends IntegrationEvent> contract) {
    long sequence = recorded.firstSequence();
    for (var event : recorded.events()) {
      pending().add(envelope(aggregateId, sequence++, contract.apply(event)));
    }
  }

  /// Publishes to the topic of dead letters that `event` was put aside here.
  void tellOperators(Envelope event, Object what) {
    pending()
        .add(
            envelope(
                Envelope.PARKED, event.accountId(), event.aggregateId(), event.sequence(), what));
  }

  private Envelope envelope(UUID aggregateId, long sequence, IntegrationEvent event) {
    var type = Envelope.typeOf(event.getClass());
    return envelope(type, event.accountId(), aggregateId, sequence, event);
  }

  private Envelope envelope(
      String type, UUID accountId, UUID aggregateId, long sequence, Object body) {
    byte[] payload = json.write(body);
    if (payload.length > MAX_PAYLOAD) {
      throw new IllegalStateException(
          "%s of %s has %d bytes".formatted(type, aggregateId, payload.length));
    }
    return new Envelope(
        ids.next(),
        type,
        accountId,
        aggregateId,
        sequence,
        clock.instant(),
        Tracing.currentTraceparent(),
        payload);
  }

  @SuppressWarnings("unchecked") // only this class uses the key
  private List<Envelope> pending() {
    var pending = (List<Envelope>) transactions.getResource(Outbox.class);
    if (pending == null) {
      entities.isJoinedToTransaction(); // too late to join it when the flush comes
      var fresh = new ArrayList<Envelope>();
      transactions.putResource(Outbox.class, fresh);
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
