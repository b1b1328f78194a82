package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.webhook.port.WebhookQueue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Members were written: a message for each endpoint that is told of it waits to be sent.
@UseCase
public class TellEndpoints {

  private static final int AT_ONCE = 200;

  private final WebhookQueue queue;

  TellEndpoints(WebhookQueue queue) {
    this.queue = queue;
  }

  /// @return the endpoints for which something is due
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<UUID> handle() {
    int told;
    do {
      told = queue.fanOut(AT_ONCE);
    } while (told == AT_ONCE);
    return queue.endpointsWithDue();
  }
}
