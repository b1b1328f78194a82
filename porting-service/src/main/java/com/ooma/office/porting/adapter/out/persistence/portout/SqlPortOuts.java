package com.ooma.office.porting.adapter.out.persistence.portout;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.portout.port.PortOutEvents;
import com.ooma.office.porting.application.portout.port.PortOuts;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.portout.PortOut;
import com.ooma.office.porting.domain.portout.PortOutState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/// Orders of other carriers in Postgres. Of two that ask for the same numbers the second waits at
/// the numbers' rows, so that no index has to tell them apart.
@ApplicationScoped
class SqlPortOuts implements PortOuts {

  private static final String ORDERS =
      """
      SELECT port_out_id, carrier, order_id, account_id, cast(day AS text), slot, state,
        (SELECT string_agg(n.number, ' ' ORDER BY n.place) FROM port_out_number n
         WHERE n.port_out_id = port_out.port_out_id),
        cast(wanted_day AS text), wanted_slot, last_sequence
      FROM port_out\
      """;

  private static final String ORDER =
      ORDERS + " WHERE carrier = :carrier AND order_id = :order FOR UPDATE";

  private static final String DUE_ONE =
      ORDERS
          + " WHERE port_out_id = :id AND state = 'ACCEPTED' AND leaves_at <= :now"
          + " FOR UPDATE SKIP LOCKED";

  private static final String DUE =
      """
      SELECT port_out_id FROM port_out WHERE state = 'ACCEPTED' AND leaves_at <= :now
      ORDER BY leaves_at LIMIT :limit
      """;

  private static final String PENDING =
      """
      SELECT DISTINCT n.number FROM port_out_number n JOIN port_out USING (port_out_id)
      WHERE state = 'ACCEPTED' AND n.number IN (:numbers)
      """;

  private static final String ADD =
      """
      INSERT INTO port_out (port_out_id, carrier, order_id, account_id, day, slot, state, leaves_at,
        wanted_day, wanted_slot, last_sequence)
      VALUES (:id, :carrier, :order, :account, :day, :slot, :state, :leavesAt, :wantedDay, :wantedSlot, :sequence)
      """;

  private static final String ADD_NUMBERS =
      """
      INSERT INTO port_out_number (port_out_id, place, number)
      SELECT :id, place - 1, number
      FROM string_to_table(:numbers, ' ') WITH ORDINALITY AS ordered (number, place)
      """;

  private static final String SAVE =
      "UPDATE port_out SET state = :state, last_sequence = :sequence WHERE port_out_id = :id";

  private final EntityManager entities;
  private final PortOutEvents events;

  SqlPortOuts(EntityManager entities, PortOutEvents events) {
    this.entities = entities;
    this.events = events;
  }

  @Override
  public Optional<PortOut> findOrder(String carrier, String orderId) {
    return session()
        .createNativeQuery(ORDER, Row.class)
        .setParameter("carrier", carrier)
        .setParameter("order", orderId)
        .uniqueResultOptional()
        .map(Row::order);
  }

  @Override
  public Optional<PortOut> findDueOfAnyAccount(UUID portOutId, Instant now) {
    return session()
        .createNativeQuery(DUE_ONE, Row.class)
        .setParameter("id", portOutId)
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(Row::order);
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return session()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }

  @Override
  public Set<PhoneNumber> pending(Collection<PhoneNumber> numbers) {
    return session()
        .createNativeQuery(PENDING, String.class)
        .setParameterList("numbers", numbers.stream().map(PhoneNumber::e164).toList())
        .getResultStream()
        .map(PhoneNumber::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void add(PortOut order) {
    var saved = order.snapshot();
    var wanted = saved.order().wanted();
    mutation(ADD)
        .setParameter("id", saved.portOutId())
        .setParameter("carrier", saved.order().carrier())
        .setParameter("order", saved.order().orderId())
        .setParameter("account", saved.accountId())
        .setParameter("day", saved.day().date())
        .setParameter("slot", saved.day().slot().name())
        .setParameter("state", saved.state().name())
        .setParameter("leavesAt", saved.day().start())
        .setParameter("wantedDay", wanted == null ? null : wanted.date(), LocalDate.class)
        .setParameter("wantedSlot", wanted == null ? null : wanted.slot().name(), String.class)
        .setParameter("sequence", saved.lastSequence())
        .executeUpdate();
    mutation(ADD_NUMBERS)
        .setParameter("id", saved.portOutId())
        .setParameter(
            "numbers",
            saved.order().numbers().stream()
                .map(PhoneNumber::e164)
                .collect(Collectors.joining(" ")))
        .executeUpdate();
    events.publish(order);
  }

  @Override
  public void save(PortOut order) {
    var saved = order.snapshot();
    mutation(SAVE)
        .setParameter("id", saved.portOutId())
        .setParameter("state", saved.state().name())
        .setParameter("sequence", saved.lastSequence())
        .executeUpdate();
    events.publish(order);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private MutationQuery mutation(String sql) {
    return session().createNativeMutationQuery(sql);
  }

  record Row(
      UUID portOutId,
      String carrier,
      String orderId,
      UUID accountId,
      String day,
      String slot,
      String state,
      String numbers,
      @Nullable String wantedDay,
      @Nullable String wantedSlot,
      long lastSequence) {

    PortOut order() {
      return PortOut.from(
          new PortOut.Snapshot(
              portOutId,
              new PortOut.Ordered(
                  carrier,
                  orderId,
                  Stream.of(numbers.split(" ")).map(PhoneNumber::new).toList(),
                  wantedDay == null || wantedSlot == null ? null : day(wantedDay, wantedSlot)),
              accountId,
              day(day, slot),
              PortOutState.valueOf(state),
              lastSequence));
    }

    private static FocDate day(String date, String slot) {
      return new FocDate(LocalDate.parse(date), FocDate.Slot.valueOf(slot));
    }
  }
}
