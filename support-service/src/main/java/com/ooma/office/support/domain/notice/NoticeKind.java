package com.ooma.office.support.domain.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Why a member is written to; each kind has its own letter, and stores its own facts.
public enum NoticeKind {
  ORDER_CONFIRMED(OrderFacts.OrderConfirmed.class),
  PARCEL_SENT(OrderFacts.ParcelSent.class),
  DELIVERY_LATE(OrderFacts.DeliveryLate.class),
  ORDER_CANCELLED(OrderFacts.OrderCancelled.class),
  SEATS_REMOVED(OrderFacts.SeatsRemoved.class),
  PORT_DATE_SET(PortFacts.PortDateSet.class),
  PORT_COMPLETED(PortFacts.PortDone.class),
  PORT_REJECTED(PortFacts.PortRefused.class),
  ADDRESS_CHANGED(ServiceFacts.AddressChanged.class),
  RELOCATION_REFUSED(ServiceFacts.RelocationRefused.class),
  SERVICE_TERMINATED(ServiceFacts.ServiceEnded.class),
  INVOICE_READY(NoticeFacts.InvoiceReady.class),
  CREDIT_NOTE_READY(NoticeFacts.CreditNoteReady.class),
  PORT_DAY_NEAR(PortDayFacts.PortNear.class),
  PORT_DELAYED(PortDayFacts.PortLate.class),
  PORT_ROLLED_BACK(PortDayFacts.PortRolledBack.class),
  PORT_LOST(PortDayFacts.PortLost.class),
  PORT_CANCELLED(PortDayFacts.PortGivenUp.class),
  NUMBERS_PORTED_OUT(ServiceFacts.NumbersLeft.class),
  PHONE_OVERDUE(OrderFacts.PhoneOverdue.class),
  PHONE_RETURNED(OrderFacts.PhoneBack.class),
  EMERGENCY_ADDRESS_CONFIRMED(EmergencyFacts.AddressConfirmed.class),
  EMERGENCY_ADDRESS_TO_CONFIRM(EmergencyFacts.AddressToConfirm.class),
  PAYMENT_REFUSED(PaymentFacts.PaymentRefused.class),
  SERVICE_SUSPENDED(PaymentFacts.ServiceSuspended.class),
  SERVICE_REINSTATED(PaymentFacts.ServiceReinstated.class),
  VOICEMAIL_RECEIVED(MailboxFacts.VoicemailLeft.class),
  FAX_RECEIVED(MailboxFacts.FaxCame.class),
  FAX_SENT(MailboxFacts.FaxDone.class),
  APPOINTMENT_BOOKED(AppointmentFacts.Booked.class),
  APPOINTMENT_MOVED(AppointmentFacts.Moved.class),
  APPOINTMENT_CANCELLED(AppointmentFacts.Cancelled.class),
  APPOINTMENT_REMINDER(AppointmentFacts.Reminder.class),
  TICKET_ANSWERED(NoticeFacts.TicketAnswered.class),
  ADDRESS_FAILED(AddressFacts.AddressFailed.class),
  PREPAID_BALANCE_LOW(CreditFacts.BalanceLow.class),
  CALLS_BARRED(CreditFacts.DestinationBarred.class),
  CALLS_ALLOWED(CreditFacts.DestinationAllowed.class),
  REFUND_GIVEN(CreditFacts.MoneyGivenBack.class),
  GOODWILL_GRANTED(CreditFacts.GoodwillGiven.class),
  PHONES_DELIVERED(OrderFacts.PhonesDelivered.class),
  PHONE_READY(OrderFacts.PhoneReady.class),
  DEPARTURE_ANNOUNCED(ServiceFacts.DepartureComing.class),
  DEPARTURE_REVOKED(ServiceFacts.DepartureOff.class);

  private static final Set<NoticeKind> OPTIONAL =
      EnumSet.of(
          PHONES_DELIVERED,
          PHONE_READY,
          PHONE_RETURNED,
          PORT_DAY_NEAR,
          APPOINTMENT_REMINDER,
          PREPAID_BALANCE_LOW,
          CALLS_ALLOWED,
          GOODWILL_GRANTED,
          VOICEMAIL_RECEIVED,
          FAX_RECEIVED,
          FAX_SENT);

  private final Class<? extends NoticeFacts> facts;

  NoticeKind(Class<? extends NoticeFacts> facts) {
    this.facts = facts;
  }

  public Class<? extends NoticeFacts> facts() {
    return facts;
  }

  /// Whether its reader may do without it: it reminds, or tells of what goes well, and nothing has
  /// to be known, done or kept because of it.
  public boolean isOptional() {
    return OPTIONAL.contains(this);
  }

  /// All that readers may do without, in the order of what is declared here.
  public static List<NoticeKind> optional() {
    return List.copyOf(OPTIONAL);
  }
}
