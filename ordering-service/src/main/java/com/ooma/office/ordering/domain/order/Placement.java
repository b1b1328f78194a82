package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.catalogue.Product;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was agreed when an order was placed.
///
/// @param wantedCompanyNumber a number chosen for the receptionist, for an account without one
public record Placement(
    UUID orderId,
    UUID accountId,
    Instant placedAt,
    Choice choice,
    List<PriceLine> lines,
    DeliveryPromise promise,
    Terms.Acceptance terms,
    @Nullable PhoneNumber wantedCompanyNumber) {

  /// Whether the account has the international plan by this order, and not from before.
  public boolean bringsPlan() {
    return lines.stream().anyMatch(line -> line.product() == Product.INTERNATIONAL_PLAN);
  }

  public TaxedAmount monthly() {
    return PriceLine.total(lines);
  }
}
