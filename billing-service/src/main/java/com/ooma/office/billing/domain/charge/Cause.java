package com.ooma.office.billing.domain.charge;

/// What happened that something is paid, or is not paid any more: each is an event that billing
/// heard of.
public enum Cause {
  /// An order brought it.
  ORDER_PLACED,
  /// Its phone was due to arrive.
  PHONE_SHIPPED,
  /// Its phone arrived, later than it was due.
  PHONE_DELIVERED,
  /// The company wanted it, or does not want it any more.
  OPTIONS_CHANGED,
  /// The order that brought it was cancelled.
  ORDER_CANCELLED,
  /// Its user left.
  SEATS_REMOVED,
  /// The company said that it is going to leave.
  DEPARTURE_ANNOUNCED,
  /// The company left.
  SERVICE_TERMINATED,
  /// The switch told of calls.
  CALLS_MADE,
  /// A deck was corrected that had rated calls.
  DECK_CORRECTED,
  /// Porting told of one more day that a port is late.
  PORT_DELAYED,
  /// Porting told that a number was lost.
  PORT_LOST,
  /// Care granted it.
  GOODWILL_GRANTED,
  /// More was given back than invoices had asked for, since credits had paid them.
  CREDIT_CARRIED_OVER
}
