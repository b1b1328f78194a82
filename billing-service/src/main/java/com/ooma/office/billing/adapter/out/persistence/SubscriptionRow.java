package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.domain.CardToken;
import com.ooma.office.billing.domain.Customer;
import com.ooma.office.billing.domain.PostalAddress;
import com.ooma.office.billing.domain.Seat;
import com.ooma.office.billing.domain.Subscription;
import com.ooma.office.billing.domain.Term;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.security.SecretBox;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A row of `subscription`, with its rows of `seat`. The card token is sealed for its account.
@Entity
@Table(name = "subscription")
class SubscriptionRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Version long revision;

  @Column(name = "legal_name")
  String legalName;

  String siren;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "billing_address")
  PostalAddress billingAddress;

  @Column(name = "sealed_card")
  byte[] sealedCard;

  @Column(name = "customer_since")
  Instant customerSince;

  @Column(name = "plan_starts_on")
  LocalDate planStartsOn;

  @Column(name = "plan_charged_until")
  LocalDate planChargedUntil;

  LocalDate anchor;

  @Column(name = "periods_billed")
  int periodsBilled;

  @Column(name = "next_period_start")
  LocalDate nextPeriodStart;

  @OneToMany(mappedBy = "subscription", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  List<SeatRow> seats = new ArrayList<>();

  void take(Subscription subscription, SecretBox box) {
    var saved = subscription.snapshot();
    if (saved.customer() != null) {
      take(saved.customer(), box);
    }
    if (saved.internationalPlan() != null) {
      planStartsOn = saved.internationalPlan().startsOn();
      planChargedUntil = saved.internationalPlan().chargedUntil();
    }
    anchor = saved.anchor();
    periodsBilled = saved.periodsBilled();
    nextPeriodStart = subscription.nextPeriodStart().orElse(null);
    takeSeats(saved.seats());
  }

  Subscription.Snapshot give(SecretBox box) {
    return new Subscription.Snapshot(
        accountId,
        siren == null ? null : customer(box),
        seats.stream().map(SeatRow::give).toList(),
        planStartsOn == null ? null : new Term(planStartsOn, planChargedUntil),
        anchor,
        periodsBilled);
  }

  private void take(Customer customer, SecretBox box) {
    legalName = customer.legalName();
    siren = customer.siren().digits();
    billingAddress = customer.billingAddress();
    customerSince = customer.knownSince();
    // sealing never gives the same bytes twice: an unchanged card is left alone
    if (sealedCard == null || !card(box).equals(customer.card())) {
      sealedCard = box.seal(customer.card().value(), boundTo());
    }
  }

  private void takeSeats(List<Seat> taken) {
    for (int place = 0; place < taken.size(); place++) {
      if (place == seats.size()) {
        seats.add(new SeatRow(this, place));
      }
      seats.get(place).take(taken.get(place));
    }
  }

  private Customer customer(SecretBox box) {
    return new Customer(legalName, new Siren(siren), billingAddress, card(box), customerSince);
  }

  private CardToken card(SecretBox box) {
    return new CardToken(box.open(sealedCard, boundTo()));
  }

  private String boundTo() {
    return "card of " + accountId;
  }
}
