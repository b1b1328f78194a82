package com.ooma.office.support.adapter.out.persistence.webhook;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Endpoints in Postgres; their messages go with them.
@ApplicationScoped
class JpaWebhookEndpoints
    implements WebhookEndpoints, PanacheRepositoryBase<WebhookEndpointRow, UUID> {

  private final SecretBox box;

  JpaWebhookEndpoints(SecretBox box) {
    this.box = box;
  }

  @Override
  public Optional<WebhookEndpoint> findOfAnyAccount(UUID endpointId) {
    return findByIdOptional(endpointId, LockModeType.PESSIMISTIC_WRITE)
        .map(row -> row.toEndpoint(box));
  }

  @Override
  public long registered() {
    RowlessLock.take(getEntityManager(), "webhook endpoints");
    return count();
  }

  @Override
  public long revision(WebhookEndpoint endpoint) {
    return findById(endpoint.id()).revision;
  }

  @Override
  public void save(WebhookEndpoint endpoint) {
    var row = findById(endpoint.id());
    if (row == null) {
      row = new WebhookEndpointRow();
      row.update(endpoint, box);
      persist(row);
    } else {
      row.update(endpoint, box);
    }
  }

  @Override
  public void remove(WebhookEndpoint endpoint) {
    deleteById(endpoint.id());
  }
}
