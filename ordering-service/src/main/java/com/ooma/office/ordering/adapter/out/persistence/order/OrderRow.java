package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.OrderState;
import com.ooma.office.ordering.domain.order.Placement;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// A row of `customer_order`, with its rows of `seat`.
@Entity
@DynamicUpdate
@Table(name = "customer_order")
class OrderRow {

  @Id
  @Column(name = "order_id")
  UUID orderId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "placed_at")
  Instant placedAt;

  @Enumerated(EnumType.STRING)
  OrderState state;

  boolean cancelling;

  @JsonColumn OrderSiteJson site;

  @Column(name = "site_id")
  UUID siteId;

  @Column(name = "site_name")
  String siteName;

  @Column(name = "international_plan")
  boolean internationalPlan;

  @Column(name = "additional_numbers")
  int additionalNumbers;

  @JsonColumn JsonList<OrderLineJson> lines;

  @Column(name = "monthly_ttc_cents")
  long monthlyTtcCents;

  @Column(name = "ships_on")
  LocalDate shipsOn;

  @Column(name = "arrives_on")
  LocalDate arrivesOn;

  @Column(name = "first_call_by")
  LocalDate firstCallBy;

  @Column(name = "terms_version")
  String termsVersion;

  @Column(name = "terms_accepted_by")
  String termsAcceptedBy;

  @Column(name = "wanted_company_number")
  @Nullable String wantedCompanyNumber;

  @Column(name = "company_number")
  @Nullable String companyNumber;

  @Column(name = "next_look")
  @Nullable Instant nextLook;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  @Fetch(FetchMode.JOIN)
  List<SeatRow> seats = new ArrayList<>();

  void update(Order order) {
    var saved = order.snapshot();
    var placement = saved.placement();
    orderId = placement.orderId();
    accountId = placement.accountId();
    placedAt = placement.placedAt();
    state = order.state();
    cancelling = saved.cancelling();
    site = OrderSiteJson.of(saved.site());
    siteId = saved.site().siteId();
    siteName = saved.site().name();
    internationalPlan = placement.choice().internationalPlan();
    additionalNumbers = placement.choice().additionalNumbers();
    lines = JsonList.of(placement.lines(), OrderLineJson::of);
    monthlyTtcCents = placement.monthly().ttc().cents();
    shipsOn = placement.promise().shipsOn();
    arrivesOn = placement.promise().arrivesOn();
    firstCallBy = placement.promise().firstCallBy();
    termsVersion = placement.terms().version();
    termsAcceptedBy = placement.terms().acceptedBy();
    wantedCompanyNumber = e164(placement.wantedCompanyNumber());
    companyNumber = e164(saved.companyNumber());
    nextLook = saved.nextLook();
    lastSequence = saved.lastSequence();
    for (int place = 0; place < saved.seats().size(); place++) {
      if (place == seats.size()) {
        seats.add(SeatRow.of(this, place));
      }
      seats.get(place).update(saved.seats().get(place));
    }
  }

  Order.Snapshot toSnapshot() {
    return new Order.Snapshot(
        new Placement(
            orderId,
            accountId,
            placedAt,
            new Choice(seats.size(), internationalPlan, additionalNumbers),
            lines.to(OrderLineJson::toDomain),
            new DeliveryPromise(shipsOn, arrivesOn, firstCallBy),
            terms(),
            number(wantedCompanyNumber)),
        site.toDomain(),
        seats.stream().map(SeatRow::toDomain).toList(),
        number(companyNumber),
        cancelling,
        nextLook,
        lastSequence);
  }

  /// Accepted by placing the order, so at the same moment.
  Terms.Acceptance terms() {
    return new Terms.Acceptance(termsVersion, placedAt, termsAcceptedBy);
  }

  private static @Nullable String e164(@Nullable PhoneNumber number) {
    return number == null ? null : number.e164();
  }

  private static @Nullable PhoneNumber number(@Nullable String e164) {
    return e164 == null ? null : new PhoneNumber(e164);
  }
}
