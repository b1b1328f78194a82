package com.ooma.office.support.adapter.out.persistence.webhook;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.application.webhook.FindWebhooks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of endpoints and of their messages.
@ApplicationScoped
class WebhookViews implements FindWebhooks, PanacheRepositoryBase<WebhookEndpointRow, UUID> {

  private static final String REVISION =
      "select e.revision from WebhookEndpointRow e where e.endpointId = :endpoint";

  private static final String DELIVERIES =
      """
      select m.messageId, m.type, m.accountId, m.state, m.attempts, m.lastStatus, m.lastFailure,
             m.createdAt, m.deliveredAt
      from WebhookMessageRow m
      """;

  private final SecretBox box;

  WebhookViews(SecretBox box) {
    this.box = box;
  }

  @Override
  public Page<EndpointView> endpoints(Page.Request page) {
    var fetched =
        new ListQuery("select e from WebhookEndpointRow e", "e.endpointId", page)
            .fetch(getEntityManager(), WebhookEndpointRow.class).stream()
                .map(row -> EndpointView.of(row.toEndpoint(box)))
                .toList();
    return Page.of(fetched, page, EndpointView::endpointId);
  }

  @Override
  public Optional<Found> endpointOfAnyAccount(UUID endpointId) {
    return findByIdOptional(endpointId)
        .map(row -> new Found(EndpointView.of(row.toEndpoint(box)), row.revision));
  }

  @Override
  public Optional<Long> revisionOfAnyAccount(UUID endpointId) {
    return getEntityManager()
        .createQuery(REVISION, Long.class)
        .setParameter("endpoint", endpointId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Page<DeliveryView> deliveriesOfAnyAccount(
      UUID endpointId, @Nullable DeliveryState state, Page.Request page) {
    var fetched =
        new ListQuery(DELIVERIES, "m.messageId", page)
            .and("m.endpointId = :endpoint", "endpoint", endpointId)
            .and("m.state = :state", "state", state)
            .fetch(getEntityManager(), DeliveryView.class);
    return Page.of(fetched, page, DeliveryView::messageId);
  }
}
