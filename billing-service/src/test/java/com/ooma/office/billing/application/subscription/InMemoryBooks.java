package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceEvent;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.subscription.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Subscriptions and invoices kept as snapshots, so that a forgotten save shows.
public final class InMemoryBooks implements Subscriptions, Invoices {

  private final Map<UUID, Subscription.Snapshot> subscriptions = new LinkedHashMap<>();
  private final Map<UUID, Invoice.Snapshot> invoices = new LinkedHashMap<>();
  private final List<InvoiceEvent> published = new ArrayList<>();
  private final Map<InvoiceKind, Integer> places = new EnumMap<>(InvoiceKind.class);

  @Override
  public Subscription openForUpdate(UUID accountId) {
    return Optional.ofNullable(subscriptions.get(accountId))
        .map(Subscription::from)
        .orElseGet(() -> Subscription.of(accountId));
  }

  @Override
  public Optional<Subscription> findDueForUpdate(UUID accountId, LocalDate today) {
    return Optional.of(openForUpdate(accountId)).filter(subscription -> subscription.isDue(today));
  }

  @Override
  public Optional<Subscription> find(UUID accountId) {
    return Optional.ofNullable(subscriptions.get(accountId)).map(Subscription::from);
  }

  @Override
  public void save(Subscription subscription) {
    subscriptions.put(subscription.snapshot().accountId(), subscription.snapshot());
  }

  @Override
  public void add(Invoice invoice) {
    save(invoice);
  }

  @Override
  public void save(Invoice invoice) {
    invoices.put(invoice.id(), invoice.snapshot());
    published.addAll(invoice.takeEvents().events());
  }

  @Override
  public Invoice.Issue takePlace(InvoiceKind kind, LocalDate today) {
    int place = places.merge(kind, 1, Integer::sum);
    return new Invoice.Issue(InvoiceNumber.of(kind, today.getYear(), place), today);
  }

  @Override
  public Optional<Invoice.Snapshot> findFinal(UUID invoiceId) {
    return Optional.ofNullable(invoices.get(invoiceId)).filter(invoice -> invoice.issue() != null);
  }

  @Override
  public List<Invoice.Snapshot> finalOf(UUID accountId) {
    return invoices.values().stream()
        .filter(invoice -> invoice.content().accountId().equals(accountId))
        .filter(invoice -> invoice.issue() != null)
        .toList();
  }

  /// @return what takes back all that is done from now on, as a transaction that is not committed
  public Runnable checkpoint() {
    var subscribed = Map.copyOf(subscriptions);
    var made = new LinkedHashMap<>(invoices);
    var told = List.copyOf(published);
    var taken = Map.copyOf(places);
    return () -> {
      restore(subscriptions, subscribed);
      restore(invoices, made);
      restore(places, taken);
      published.clear();
      published.addAll(told);
    };
  }

  private static <K, V> void restore(Map<K, V> present, Map<K, V> former) {
    present.clear();
    present.putAll(former);
  }

  public List<Invoice.Snapshot> invoices() {
    return List.copyOf(invoices.values());
  }

  List<InvoiceEvent> published() {
    return published;
  }
}
