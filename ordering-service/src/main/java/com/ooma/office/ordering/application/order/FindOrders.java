package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.order.OrderState;
import com.ooma.office.ordering.domain.order.SeatState;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about orders, answered straight from the tables; the views are the JSON.
public interface FindOrders {

  /// @param accountId whose; any account's if null
  Optional<View> find(@Nullable UUID accountId, UUID orderId);

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  /// @param state null for all
  Page<Summary> list(@Nullable UUID accountId, @Nullable OrderState state, Page.Request page);

  /// @param reference names the order in letters and on the phone: `9F3A-11B2-C0DE`
  record Summary(
      UUID orderId,
      String reference,
      UUID accountId,
      Instant placedAt,
      OrderState state,
      String siteName,
      int seats,
      TaxedAmount monthly) {}

  /// @param reference names the order in letters and on the phone: `9F3A-11B2-C0DE`
  /// @param lines what `monthly` is made of
  /// @param companyNumber reaches the virtual receptionist; absent until provisioning assigned it
  record View(
      UUID orderId,
      String reference,
      UUID accountId,
      Instant placedAt,
      OrderState state,
      UUID siteId,
      String siteName,
      boolean internationalPlan,
      int additionalNumbers,
      List<PriceLine> lines,
      TaxedAmount monthly,
      DeliveryPromise promise,
      Terms.Acceptance terms,
      @Nullable PhoneNumber companyNumber,
      List<SeatView> seats) {}

  /// Extension, number and phone are absent until provisioning assigned them, the parcel until it
  /// left.
  record SeatView(
      UUID seatId,
      @Nullable String userName,
      @Nullable String email,
      boolean administrator,
      SeatState state,
      @Nullable String extension,
      @Nullable PhoneNumber number,
      @Nullable String phoneMac,
      @Nullable String parcelService,
      @Nullable String trackingNumber) {}
}
