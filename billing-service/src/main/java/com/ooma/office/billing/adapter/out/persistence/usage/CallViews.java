package com.ooma.office.billing.adapter.out.persistence.usage;

import com.ooma.office.billing.application.usage.FindCalls;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.usage.CallKind;
import com.ooma.office.billing.domain.usage.ShownNumber;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Views of calls. The numbers leave here as the holder wants to see them.
@ApplicationScoped
class CallViews implements FindCalls {

  private static final String PAGE =
      """
      SELECT id, extension, called, started_at, seconds, coalesce(again.kind, call.kind) AS kind,
        CASE WHEN again.kind IS NULL THEN call.destination ELSE again.destination END AS destination, plan,
        coalesce(again.ttc_cents, call.ttc_cents) AS ttc_cents, document_id
      FROM call LEFT JOIN LATERAL (SELECT kind, destination, ttc_cents FROM rerated_call WHERE rerated_call.call = call.id
        ORDER BY rerated_call.id DESC LIMIT 1) AS again ON true
      WHERE account_id = :accountId AND id < :before AND call.kind <> 'EMERGENCY'
        AND (:every OR extension = ANY (:extensions)) AND started_at >= :from AND started_at < :until
      ORDER BY id DESC LIMIT :limit
      """;

  private final EntityManager entities;
  private final SqlCallDisplays displays;

  CallViews(EntityManager entities, SqlCallDisplays displays) {
    this.entities = entities;
    this.displays = displays;
  }

  @Override
  public Page<View> list(
      UUID accountId,
      @Nullable List<String> extensions,
      Instant from,
      Instant until,
      Page.Request page) {
    boolean full = displays.find(accountId).fullNumbers();
    var wanted = extensions == null ? new String[0] : extensions.toArray(String[]::new);
    var fetched =
        entities
            .unwrap(Session.class)
            .createNativeQuery(PAGE, CallRow.class)
            .setParameter("accountId", accountId)
            .setParameter("before", page.before())
            .setParameter("every", extensions == null)
            .setParameter("extensions", wanted)
            .setParameter("from", from)
            .setParameter("until", until)
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(row -> row.toView(full))
            .toList();
    return Page.of(fetched, page, View::id);
  }

  record CallRow(
      UUID id,
      String extension,
      String called,
      Instant startedAt,
      int seconds,
      String kind,
      @Nullable String destination,
      String plan,
      long ttcCents,
      @Nullable UUID documentId) {

    View toView(boolean full) {
      return new View(
          id,
          extension,
          ShownNumber.of(new DialledNumber(called), full),
          startedAt,
          seconds,
          CallKind.valueOf(kind) == CallKind.INCLUDED,
          destination,
          Plan.valueOf(plan),
          new Money(ttcCents),
          documentId);
    }
  }
}
