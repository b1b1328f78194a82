package com.ooma.office.porting.application.portorder.port;

import com.ooma.office.porting.domain.request.PortRequest;
import org.jspecify.annotations.Nullable;

/// The carriers, as far as they take port orders.
public interface PortOrders {

  /// Hands the carrier of the request its port order. Sent again, under the same identity, it is
  /// one order.
  Answer send(PortRequest.Snapshot request);

  /// Asks the carrier of the request to take its port order back, whether or not it ever heard of
  /// it. Asked again, under the same identity, it is one withdrawal.
  WithdrawalAnswer withdraw(PortRequest.Snapshot request);

  /// Asks the carrier of the request to name a day, or another one after a port that failed.
  DayAnswer askForDay(PortRequest.Snapshot request);

  /// What came of asking for a day, which itself is told by webhook.
  sealed interface DayAnswer {}

  /// The carrier knows that it owes us a day.
  record Asked() implements DayAnswer {}

  /// What came of sending an order.
  sealed interface Answer {}

  /// What came of withdrawing it.
  sealed interface WithdrawalAnswer {}

  /// @param reference the carrier's own name of the order, if it gave one
  record Accepted(@Nullable String reference) implements Answer {}

  /// No answer, or none that says yes; the order may or may not have arrived.
  record NotReached(String problem) implements Answer, WithdrawalAnswer, DayAnswer {}

  /// The carrier keeps the numbers, and will not port them for this order.
  record Withdrawn() implements WithdrawalAnswer {}

  /// The carrier can't stop the port any more.
  ///
  /// @param remark for our people
  record TooLate(String remark) implements WithdrawalAnswer {}
}
