package com.ooma.office.support.application.webhook.port;

import java.time.Instant;
import java.util.UUID;

/// What was sent, to be sent once more.
public interface WebhookLog {

  /// Has a message sent again, whatever became of it.
  ///
  /// @return false if there is none
  boolean replay(UUID endpointId, UUID messageId);

  /// Has all that were made since and are not waiting sent again.
  ///
  /// @return how many
  int replaySince(UUID endpointId, Instant since);

  /// Messages that don't wait are not kept for ever.
  ///
  /// @return how many
  int forgetBefore(Instant moment);

  /// A message that tells of nothing.
  void test(UUID endpointId, UUID messageId, Instant now);
}
