package com.ooma.office.support.adapter.out.persistence.webhook;

import com.ooma.office.support.application.webhook.FindWebhooks;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `webhook_message`, to be read; it is written by SQL.
@Entity
@Table(name = "webhook_message")
@IdClass(WebhookMessageRow.Key.class)
class WebhookMessageRow {

  record Key(UUID endpointId, UUID messageId) implements Serializable {}

  @Id
  @Column(name = "endpoint_id")
  UUID endpointId;

  @Id
  @Column(name = "message_id")
  UUID messageId;

  @Column(name = "account_id")
  @Nullable UUID accountId;

  String type;

  @Enumerated(EnumType.STRING)
  FindWebhooks.DeliveryState state;

  int attempts;

  @Column(name = "last_status")
  @Nullable Integer lastStatus;

  @Column(name = "last_failure")
  @Nullable String lastFailure;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "delivered_at")
  @Nullable Instant deliveredAt;
}
