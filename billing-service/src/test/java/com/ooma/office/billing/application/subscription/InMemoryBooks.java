package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceEvent;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.subscription.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Subscriptions and invoices kept as snapshots, so that a forgotten save shows.
public final class InMemoryBooks implements Subscriptions, Invoices {

  private final Map<UUID, Subscription.Snapshot> subscriptions = new LinkedHashMap<>();
  private final Map<UUID, Invoice.Snapshot> invoices = new LinkedHashMap<>();
  private final List<InvoiceEvent> published = new ArrayList<>();
  private final Set<Invoice> withLines = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<InvoiceKind, Integer> places = new EnumMap<>(InvoiceKind.class);

  @Override
  public Subscription openForUpdate(UUID accountId) {
    return Optional.ofNullable(subscriptions.get(accountId))
        .map(Subscription::from)
        .orElseGet(() -> Subscription.of(accountId));
  }

  @Override
  public List<Subscription> dueForUpdate(Collection<UUID> accountIds, LocalDate today) {
    return accountIds.stream()
        .map(this::openForUpdate)
        .filter(subscription -> subscription.isDue(today))
        .toList();
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
  public void saveBilled(List<Subscription> billed) {
    billed.forEach(this::save);
  }

  @Override
  public void addLines(List<Invoice> made) {
    withLines.addAll(made);
  }

  @Override
  public void addIssued(List<Invoice> made) {
    assertTrue(withLines.containsAll(made), "lines come first");
    for (var invoice : made) {
      invoices.put(invoice.id(), invoice.snapshot());
      published.addAll(invoice.takeEvents().events());
    }
  }

  @Override
  public List<Invoice.Issue> takePlaces(InvoiceKind kind, LocalDate today, int count) {
    int last = places.merge(kind, count, Integer::sum);
    return IntStream.rangeClosed(last - count + 1, last)
        .mapToObj(place -> InvoiceNumber.of(kind, today.getYear(), place))
        .map(number -> new Invoice.Issue(number, today))
        .toList();
  }

  @Override
  public Optional<Invoice.Snapshot> findFinal(UUID invoiceId) {
    return Optional.ofNullable(invoices.get(invoiceId)).filter(invoice -> invoice.issue() != null);
  }

  @Override
  public Map<UUID, List<Invoice.Snapshot>> finalOf(Collection<UUID> accountIds) {
    return invoices.values().stream()
        .filter(invoice -> accountIds.contains(invoice.content().accountId()))
        .filter(invoice -> invoice.issue() != null)
        .collect(Collectors.groupingBy(invoice -> invoice.content().accountId()));
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
