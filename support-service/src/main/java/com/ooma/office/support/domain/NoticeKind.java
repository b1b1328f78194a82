package com.ooma.office.support.domain;

/// Why a member is written to; each kind has its own letter, and stores its own facts.
public enum NoticeKind {
  ORDER_CONFIRMED(NoticeFacts.OrderConfirmed.class),
  PARCEL_SENT(NoticeFacts.ParcelSent.class),
  PORT_DATE_SET(NoticeFacts.PortDateSet.class),
  PORT_COMPLETED(NoticeFacts.PortDone.class),
  PORT_REJECTED(NoticeFacts.PortRefused.class),
  INVOICE_READY(NoticeFacts.InvoiceReady.class),
  TICKET_ANSWERED(NoticeFacts.TicketAnswered.class);

  private final Class<? extends NoticeFacts> facts;

  NoticeKind(Class<? extends NoticeFacts> facts) {
    this.facts = facts;
  }

  public Class<? extends NoticeFacts> facts() {
    return facts;
  }
}
