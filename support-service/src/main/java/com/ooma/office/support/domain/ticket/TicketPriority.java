package com.ooma.office.support.domain.ticket;

import com.ooma.office.support.domain.sla.ServiceTarget;

/// How soon our own people look at a ticket.
public enum TicketPriority {
  NORMAL(ServiceTarget.NORMAL),
  /// Something promised is about to be missed.
  HIGH(ServiceTarget.HIGH);

  private final ServiceTarget target;

  TicketPriority(ServiceTarget target) {
    this.target = target;
  }

  /// What is promised to whoever asks in such a ticket.
  public ServiceTarget target() {
    return target;
  }
}
