package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
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
  /// @param items seats and options, also those that ended
  /// @param endsOn the first day without service, once the company has left
  /// @param leavesOn the first day without service, of a company that announced to leave
  /// @param nextInvoiceOn absent until the first phone is on its way, and if the company will have
  ///   left by then
  /// @param monthly what a full month of all that goes on costs
  record View(
      UUID accountId,
      @Nullable CustomerView customer,
      List<ItemView> items,
      @Nullable LocalDate leavesOn,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate nextInvoiceOn,
      TaxedAmount monthly) {}

  record CustomerView(
      String legalName, Siren siren, String vatNumber, PostalAddress billingAddress) {}

  /// @param seatId of a seat
  /// @param startsOn the first day that is paid: of a seat the day its phone is due to arrive, of
  ///   an option the day it was wanted, or the first seat's if that is later
  /// @param endsOn the first day that is not paid any more
  /// @param chargedUntil the first day that is on no invoice yet
  /// @param monthlyTtc what was agreed; absent of a seat whose order was not heard of yet
  record ItemView(
      Product product,
      @Nullable UUID seatId,
      LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate chargedUntil,
      @Nullable Money monthlyTtc) {}
}
