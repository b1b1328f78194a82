package com.ooma.office.support.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.support.TicketOpened;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.support.application.ticket.port.TicketEvents;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened to tickets.
@ApplicationScoped
class TicketMessages implements TicketEvents {

  private final Outbox outbox;

  TicketMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Ticket ticket) {
    outbox.publish(ticket.id(), ticket.takeEvents(), TicketMessages::contract);
  }

  private static IntegrationEvent contract(TicketEvent event) {
    return switch (event) {
      case TicketEvent.Opened opened ->
          new TicketOpened(
              opened.accountId(), opened.ticketId(), opened.category().name(), opened.openedAt());
    };
  }
}
