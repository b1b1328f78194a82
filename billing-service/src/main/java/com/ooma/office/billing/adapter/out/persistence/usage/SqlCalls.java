package com.ooma.office.billing.adapter.out.persistence.usage;

import static com.ooma.office.kernel.persistence.Columns.array;

import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Calls in Postgres, written many at a time.
@ApplicationScoped
class SqlCalls implements Calls {

  private static final String ADD =
      """
      INSERT INTO call (id, call_id, leg, account_id, extension, called, started_at, seconds, kind, plan, destination,
        ttc_cents)
      SELECT * FROM unnest(:ids, :callIds, :legs, :accounts, :extensions, :called, :starts, :seconds, :kinds, :plans,
        :destinations, :cents)
      ON CONFLICT (call_id, leg) DO NOTHING RETURNING call_id, leg
      """;

  private static final String TOLD =
      """
      SELECT call_id, leg, account_id, extension, called, started_at, seconds
      FROM call JOIN unnest(:callIds, :legs) AS wanted (call_id, leg) USING (call_id, leg)
      """;

  private final EntityManager entities;

  SqlCalls(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<CallKey> addNew(Collection<RatedCall> calls) {
    if (calls.isEmpty()) {
      return new HashSet<>();
    }
    var all = List.copyOf(calls);
    var records = all.stream().map(RatedCall::record).toList();
    return session()
        .createNativeQuery(ADD, CallKey.class)
        .setParameter("ids", array(all, RatedCall::id, UUID[]::new))
        .setParameter("callIds", array(records, CallRecord::callId, String[]::new))
        .setParameter("legs", array(records, CallRecord::leg, Integer[]::new))
        .setParameter("accounts", array(records, CallRecord::accountId, UUID[]::new))
        .setParameter("extensions", array(records, CallRecord::extension, String[]::new))
        .setParameter("called", array(records, each -> each.to().digits(), String[]::new))
        .setParameter("starts", array(records, CallRecord::startedAt, Instant[]::new))
        .setParameter("seconds", array(records, CallRecord::seconds, Integer[]::new))
        .setParameter("kinds", array(all, each -> each.kind().name(), String[]::new))
        .setParameter("plans", array(all, each -> each.plan().name(), String[]::new))
        .setParameter("destinations", array(all, RatedCall::destination, String[]::new))
        .setParameter("cents", array(all, each -> each.ttc().cents(), Long[]::new))
        .getResultStream()
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public Map<CallKey, CallRecord> told(Set<CallKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var all = List.copyOf(keys);
    return session()
        .createNativeQuery(TOLD, RecordRow.class)
        .setParameter("callIds", array(all, CallKey::callId, String[]::new))
        .setParameter("legs", array(all, CallKey::leg, Integer[]::new))
        .getResultStream()
        .map(RecordRow::toDomain)
        .collect(Collectors.toMap(CallRecord::key, Function.identity()));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record RecordRow(
      String callId,
      int leg,
      UUID accountId,
      String extension,
      String called,
      Instant startedAt,
      int seconds) {

    CallRecord toDomain() {
      return new CallRecord(
          callId, leg, accountId, extension, new DialledNumber(called), startedAt, seconds);
    }
  }
}
