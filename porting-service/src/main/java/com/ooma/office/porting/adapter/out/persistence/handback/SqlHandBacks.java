package com.ooma.office.porting.adapter.out.persistence.handback;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.handback.port.HandBacks;
import com.ooma.office.porting.domain.handback.HandBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/// Numbers that companies brought along and gave up, in Postgres.
@ApplicationScoped
class SqlHandBacks implements HandBacks {

  private static final String DUE =
      """
       f.hand_back_at <= :now
        AND NOT EXISTS (
          SELECT FROM our_number o
          WHERE o.number = f.number AND (o.account_id IS NOT NULL OR o.left_version = o.version))
        AND NOT EXISTS (
          SELECT FROM port_out_number p JOIN port_out USING (port_out_id)
          WHERE p.number = f.number AND state = 'ACCEPTED')\
      """;

  private static final String REQUESTS =
      "SELECT f.brought_by FROM former_number f WHERE"
          + DUE
          + " GROUP BY 1 ORDER BY min(f.hand_back_at) LIMIT :limit";

  private static final String NUMBERS =
      """
      SELECT f.number, f.brought_by, r.carrier, f.hand_back_failures
      FROM former_number f JOIN port_request r ON r.port_request_id = f.brought_by
      WHERE\
      """
          + DUE;

  private static final String OF_REQUEST = NUMBERS + " AND f.brought_by = :request ORDER BY 1";

  private static final String ONE = NUMBERS + " AND f.number = :number FOR UPDATE OF f SKIP LOCKED";

  private static final String POSTPONE =
      """
      UPDATE former_number SET hand_back_at = :until, hand_back_failures = :failures
      WHERE number = :number
      """;

  private static final String DONE =
      "UPDATE former_number SET hand_back_at = NULL WHERE number = :number";

  private final EntityManager entities;

  SqlHandBacks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return session()
        .createNativeQuery(REQUESTS, UUID.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }

  @Override
  public List<HandBack> dueOf(UUID portRequestId, Instant now) {
    return numbers(OF_REQUEST, now)
        .setParameter("request", portRequestId)
        .getResultStream()
        .map(Row::number)
        .toList();
  }

  @Override
  public Optional<HandBack> findDue(PhoneNumber number, Instant now) {
    return numbers(ONE, now)
        .setParameter("number", number.e164())
        .uniqueResultOptional()
        .map(Row::number);
  }

  @Override
  public void postpone(HandBack failed, Instant until) {
    mutation(POSTPONE, failed)
        .setParameter("until", until)
        .setParameter("failures", failed.failures())
        .executeUpdate();
  }

  @Override
  public void done(HandBack handedBack) {
    mutation(DONE, handedBack).executeUpdate();
  }

  private NativeQuery<Row> numbers(String sql, Instant now) {
    return session().createNativeQuery(sql, Row.class).setParameter("now", now);
  }

  private MutationQuery mutation(String sql, HandBack of) {
    return session().createNativeMutationQuery(sql).setParameter("number", of.number().e164());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record Row(String e164, UUID broughtBy, String carrier, int failures) {

    HandBack number() {
      return new HandBack(new PhoneNumber(e164), broughtBy, carrier, failures);
    }
  }
}
