package com.ooma.office.support.domain.notice;

/// Whom a notice concerns, and so whom it is written to.
public enum Concern {
  /// The company: its primary member, as the portal describes the company; its administrator as
  /// long as no primary member is known. Nobody is written to just because an order names them.
  ACCOUNT,
  /// One person: the one who is named with the notice, or who has the seat that it is about. The
  /// account's reader stands in for somebody without an address.
  USER;

  public static Concern of(NoticeKind kind) {
    return switch (kind) {
      case ORDER_CONFIRMED,
          PARCEL_SENT,
          DELIVERY_LATE,
          ORDER_CANCELLED,
          SEATS_REMOVED,
          PORT_DATE_SET,
          PORT_COMPLETED,
          PORT_REJECTED,
          ADDRESS_CHANGED,
          RELOCATION_REFUSED,
          SERVICE_TERMINATED,
          INVOICE_READY,
          CREDIT_NOTE_READY,
          PORT_DAY_NEAR,
          PORT_DELAYED,
          PORT_ROLLED_BACK,
          PORT_LOST,
          PORT_CANCELLED,
          NUMBERS_PORTED_OUT,
          PHONE_OVERDUE,
          PHONE_RETURNED,
          EMERGENCY_ADDRESS_CONFIRMED,
          EMERGENCY_ADDRESS_TO_CONFIRM,
          PAYMENT_REFUSED,
          SERVICE_SUSPENDED,
          SERVICE_REINSTATED,
          APPOINTMENT_BOOKED,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_REMINDER,
          ADDRESS_FAILED,
          PREPAID_BALANCE_LOW,
          CALLS_BARRED,
          CALLS_ALLOWED,
          REFUND_GIVEN,
          GOODWILL_GRANTED,
          PHONES_DELIVERED,
          DEPARTURE_ANNOUNCED,
          DEPARTURE_REVOKED ->
          ACCOUNT;
      case TICKET_ANSWERED, VOICEMAIL_RECEIVED, FAX_RECEIVED, FAX_SENT, PHONE_READY -> USER;
    };
  }
}
