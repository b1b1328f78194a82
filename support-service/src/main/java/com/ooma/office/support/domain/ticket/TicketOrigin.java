package com.ooma.office.support.domain.ticket;

import com.ooma.office.support.domain.company.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why there is a ticket.
public sealed interface TicketOrigin {

  /// Who asked: `subject` is the token's name for the person; `contact` is where the answer goes,
  /// absent when the token names no e-mail address.
  record Asker(String subject, @Nullable Person contact) implements TicketOrigin {}

  /// Nobody asked: we noticed it ourselves.
  sealed interface Raised extends TicketOrigin {}

  /// An order that is about to be late; one ticket for each order and cause.
  record Alarm(UUID orderId, Cause cause) implements Raised {

    /// What has not happened on the day it was promised for.
    public enum Cause {
      NOT_PREPARED,
      NOT_SHIPPED,
      NOT_DELIVERED
    }
  }

  /// Ported numbers that people have to look after; one ticket for each port.
  record PortAlarm(UUID portRequestId) implements Raised {}
}
