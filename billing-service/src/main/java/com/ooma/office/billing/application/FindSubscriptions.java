package com.ooma.office.billing.application;

import com.ooma.office.billing.domain.PostalAddress;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about subscriptions, answered straight from the tables; the views are the JSON.
public interface FindSubscriptions {

  Optional<View> find(UUID accountId);

  /// Accounts with a period to bill on `today`, the longest waiting first.
  List<UUID> dueOn(LocalDate today, int limit);

  /// @param customer absent until the account's first order was heard of; nothing is billed before
  /// @param nextInvoiceOn absent until the first phone is on its way
  /// @param monthly what a full month of it all costs at today's prices
  record View(
      UUID accountId,
      @Nullable CustomerView customer,
      List<SeatView> seats,
      @Nullable PlanView internationalPlan,
      @Nullable LocalDate nextInvoiceOn,
      TaxedAmount monthly) {}

  record CustomerView(
      String legalName, Siren siren, String vatNumber, PostalAddress billingAddress) {}

  /// @param startsOn the day its phone is due to arrive, and the first that is paid
  /// @param chargedUntil the first day that is on no invoice yet
  record SeatView(UUID seatId, LocalDate startsOn, @Nullable LocalDate chargedUntil) {}

  /// @param startsOn the day it was ordered; it is paid from then, or from the first seat on if
  ///   that is later
  record PlanView(LocalDate startsOn, @Nullable LocalDate chargedUntil) {}
}
