package com.ooma.office.billing.adapter.out.persistence.subscription;

import com.ooma.office.billing.domain.charge.CardToken;
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
import org.jspecify.annotations.Nullable;

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
  @Nullable String legalName;

  @Nullable String siren;

  @JsonColumn
  @Column(name = "billing_address")
  @Nullable BillingAddressJson billingAddress;

  @Column(name = "sealed_card")
  byte @Nullable [] sealedCard;

  @Column(name = "customer_since")
  @Nullable Instant customerSince;

  @Nullable LocalDate anchor;

  @Column(name = "periods_billed")
  int periodsBilled;

  /// Mostly the next period's first day, for which the column is named.
  @Column(name = "next_period_start")
  @Nullable LocalDate nextBillOn;

  @Column(name = "leaves_on")
  @Nullable LocalDate leavesOn;

  @Column(name = "ends_on")
  @Nullable LocalDate endsOn;

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
    nextBillOn = subscription.nextBillOn().orElse(null);
    leavesOn = saved.leavesOn();
    endsOn = saved.endsOn();
    unheardOrders = saved.unheardOrders();
    takeItems(saved.items());
  }

  Subscription.Snapshot toSnapshot(SecretBox box) {
    return new Subscription.Snapshot(
        accountId,
        customer(box),
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
    if (sealedCard == null || !opened(sealedCard, box).equals(customer.card())) {
      sealedCard = box.seal(customer.card().value(), CardToken.boundTo(accountId));
    }
  }

  private void takeItems(List<Item> taken) {
    for (int place = 0; place < taken.size(); place++) {
      if (place == items.size()) {
        items.add(new ItemRow());
      }
      items.get(place).update(taken.get(place));
    }
  }

  /// All of its columns are filled, or none.
  private @Nullable Customer customer(SecretBox box) {
    if (legalName == null
        || siren == null
        || billingAddress == null
        || sealedCard == null
        || customerSince == null) {
      return null;
    }
    return new Customer(
        legalName,
        new Siren(siren),
        billingAddress.toDomain(),
        opened(sealedCard, box),
        customerSince);
  }

  private CardToken opened(byte[] card, SecretBox box) {
    return new CardToken(box.open(card, CardToken.boundTo(accountId)));
  }
}
