package com.ooma.office.billing.adapter.out.persistence.subscription;

import com.ooma.office.billing.domain.subscription.CardToken;
import com.ooma.office.billing.domain.subscription.Customer;
import com.ooma.office.billing.domain.subscription.Item;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.security.SecretBox;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/// A row of `subscription`, with its rows of `item`. The card token is sealed for its account.
@Entity
@DynamicUpdate
@Table(name = "subscription")
class SubscriptionRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Version long revision;

  @Column(name = "legal_name")
  String legalName;

  String siren;

  @JsonColumn
  @Column(name = "billing_address")
  BillingAddressJson billingAddress;

  @Column(name = "sealed_card")
  byte[] sealedCard;

  @Column(name = "customer_since")
  Instant customerSince;

  LocalDate anchor;

  @Column(name = "periods_billed")
  int periodsBilled;

  @Column(name = "next_period_start")
  LocalDate nextPeriodStart;

  @Column(name = "leaves_on")
  LocalDate leavesOn;

  @Column(name = "ends_on")
  LocalDate endsOn;

  @Column(name = "unheard_orders")
  boolean unheardOrders;

  @ElementCollection
  @CollectionTable(name = "item", joinColumns = @JoinColumn(name = "account_id"))
  @OrderColumn(name = "place")
  List<ItemRow> items = new ArrayList<>();

  void update(Subscription subscription, SecretBox box) {
    var saved = subscription.snapshot();
    if (saved.customer() != null) {
      update(saved.customer(), box);
    }
    anchor = saved.anchor();
    periodsBilled = saved.periodsBilled();
    nextPeriodStart = subscription.nextPeriodStart().orElse(null);
    leavesOn = saved.leavesOn();
    endsOn = saved.endsOn();
    unheardOrders = saved.unheardOrders();
    takeItems(saved.items());
  }

  Subscription.Snapshot toSnapshot(SecretBox box) {
    return new Subscription.Snapshot(
        accountId,
        siren == null ? null : customer(box),
        items.stream().map(ItemRow::toDomain).toList(),
        anchor,
        periodsBilled,
        leavesOn,
        endsOn,
        unheardOrders);
  }

  private void update(Customer customer, SecretBox box) {
    legalName = customer.legalName();
    siren = customer.siren().digits();
    billingAddress = BillingAddressJson.of(customer.billingAddress());
    customerSince = customer.knownSince();
    // sealing never gives the same bytes twice: an unchanged card is left alone
    if (sealedCard == null || !card(box).equals(customer.card())) {
      sealedCard = box.seal(customer.card().value(), boundTo());
    }
  }

  private void takeItems(List<Item> taken) {
    for (int place = 0; place < taken.size(); place++) {
      if (place == items.size()) {
        items.add(new ItemRow(taken.get(place)));
      }
      items.get(place).update(taken.get(place));
    }
  }

  private Customer customer(SecretBox box) {
    return new Customer(
        legalName, new Siren(siren), billingAddress.toDomain(), card(box), customerSince);
  }

  private CardToken card(SecretBox box) {
    return new CardToken(box.open(sealedCard, boundTo()));
  }

  private String boundTo() {
    return "card of " + accountId;
  }
}
