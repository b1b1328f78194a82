package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.ticket.CloseSettledTicket;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Closes the tickets whose time has come.
@ApplicationScoped
class TicketRound {

  private final CloseSettledTicket closeSettledTicket;

  TicketRound(CloseSettledTicket closeSettledTicket) {
    this.closeSettledTicket = closeSettledTicket;
  }

  @Scheduled(
      every = "{office.tickets.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void start() {
    boolean closed;
    do {
      closed = closeSettledTicket.handle();
    } while (closed);
  }
}
