package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.support.domain.ticket.TicketLink;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// A row of `ticket_link`: a thing that a ticket is about.
@Embeddable
class LinkRow {

  @Enumerated(EnumType.STRING)
  TicketLink.Kind kind;

  String reference;

  static LinkRow of(TicketLink link) {
    var row = new LinkRow();
    row.kind = link.kind();
    row.reference = link.reference();
    return row;
  }

  TicketLink toLink() {
    return new TicketLink(kind, reference);
  }
}
