package com.ooma.office.support.application.webhook.port;

import com.ooma.office.support.domain.webhook.EndpointAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The messages that wait to be sent, a queue for each endpoint. Each method is done for good when
/// it returns, so that nothing is locked while a receiver takes its time.
public interface WebhookQueue {

  /// Makes a message for each endpoint of some notices that none was made of.
  ///
  /// @return of how many notices
  int fanOut(int limit);

  /// The endpoints for which something is due.
  List<UUID> endpointsWithDue();

  /// Takes the message for an endpoint that has been due for longest. Nobody else gets it during
  /// `lease`; if nothing is heard of it by then, it is due again.
  Optional<Due> takeOfAnyAccount(UUID endpointId, Duration lease, Instant now);

  void taken(Due due, int status, Instant now);

  void postpone(Due due, Duration pause, String why);

  void giveUp(Due due, String why);

  /// Its owner wants nothing any more: what waits is kept, and not sent.
  void gone(Due due);

  /// @param attempts including the present one
  /// @param secrets to sign with
  record Due(
      UUID endpointId,
      UUID messageId,
      EndpointAddress address,
      String body,
      List<String> secrets,
      int attempts) {

    /// Without the secrets.
    @Override
    public String toString() {
      return "message " + messageId + " to endpoint " + endpointId;
    }
  }
}
