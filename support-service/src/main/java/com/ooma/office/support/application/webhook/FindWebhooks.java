package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.webhook.EndpointState;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads endpoints, and what was sent to them.
public interface FindWebhooks {

  /// Newest first.
  Page<EndpointView> endpoints(Page.Request page);

  Optional<Found> endpointOfAnyAccount(UUID endpointId);

  /// The revision of one, without it.
  Optional<Long> revisionOfAnyAccount(UUID endpointId);

  /// Newest message first.
  ///
  /// @param state in any if null
  Page<DeliveryView> deliveriesOfAnyAccount(
      UUID endpointId, @Nullable DeliveryState state, Page.Request page);

  record Found(EndpointView endpoint, long revision) {}

  /// @param kinds of which notices it is told; of all if it is empty
  /// @param formerSecretUntil until when messages are signed with the former secret, too
  record EndpointView(
      UUID endpointId,
      String url,
      String description,
      List<NoticeKind> kinds,
      EndpointState state,
      Instant registeredAt,
      @Nullable Instant formerSecretUntil) {

    public static EndpointView of(WebhookEndpoint endpoint) {
      return new EndpointView(
          endpoint.id(),
          endpoint.address().uri().toString(),
          endpoint.description(),
          endpoint.kinds().stream().sorted().toList(),
          endpoint.state(),
          endpoint.registeredAt(),
          endpoint.secrets().formerUntil());
    }
  }

  enum DeliveryState {
    /// Waits for its turn, or for the next try.
    PENDING,
    /// The receiver answered 2xx.
    DELIVERED,
    /// It was not taken in 28 hours, or its endpoint is gone.
    FAILED
  }

  /// @param type what it tells of, such as `notice.invoice_ready`
  /// @param attempts how often it was sent
  /// @param lastStatus what the receiver answered last, if it did
  /// @param lastFailure why it was not taken
  record DeliveryView(
      UUID messageId,
      String type,
      @Nullable UUID accountId,
      DeliveryState state,
      int attempts,
      @Nullable Integer lastStatus,
      @Nullable String lastFailure,
      Instant createdAt,
      @Nullable Instant deliveredAt) {}
}
