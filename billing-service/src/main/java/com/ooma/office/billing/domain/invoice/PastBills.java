package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.kernel.domain.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// All final documents of an account: they say which of its invoices charged the days that a bill
/// gives back, and how much of each invoice is left to be given back.
public final class PastBills {

  private final Map<UUID, PastBill> bills = new LinkedHashMap<>();
  private final ChargedDays charged = new ChargedDays();

  /// @param documents final invoices and credit notes, the oldest first
  public PastBills(List<Invoice.Snapshot> documents) {
    documents.stream().map(PastBill::new).forEach(this::add);
  }

  /// How a credit note for `bill` is shared out over invoices: those that charged the days that are
  /// given back, the latest first, each for no more than is left of it.
  ///
  /// A document may have charged more days than is left of it, since it gave back others in its own
  /// lines. Then the rest falls to those that had charged the others: the money was paid there.
  ///
  /// @throws IllegalStateException if all invoices together have not that much left
  public List<Correction> corrections(Bill bill) {
    var claims = new LinkedHashMap<PastBill, Money>();
    for (var credit : bill.credits()) {
      charged.giveBack(credit).forEach((by, ttc) -> claims.merge(by, ttc, Money::plus));
    }
    var shares = new Shares(bill.total().negated());
    var latestFirst = new ArrayList<>(bills.values()).reversed();
    for (var past : latestFirst) {
      claims.computeIfPresent(past, (_, claim) -> claim.minus(shares.take(past, claim)));
    }
    for (var past : latestFirst) {
      shares.passOn(past, claims.getOrDefault(past, Money.ZERO));
    }
    latestFirst.forEach(past -> shares.take(past, past.left()));
    return shares.corrections();
  }

  /// What all invoices together have left to be given back.
  public Money left() {
    return bills.values().stream().map(PastBill::left).reduce(Money.ZERO, Money::plus);
  }

  /// A correction that gives back all that is left of an invoice.
  ///
  /// @return none if nothing is left of it
  public Optional<Correction> all(UUID invoiceId) {
    return Optional.ofNullable(bills.get(invoiceId))
        .filter(bill -> bill.left().compareTo(Money.ZERO) > 0)
        .map(bill -> bill.correct(bill.left()));
  }

  private void add(PastBill bill) {
    var content = bill.content();
    bills.put(content.invoiceId(), bill);
    for (var corrected : content.corrects()) {
      var invoice = bills.get(corrected.invoiceId());
      if (invoice != null) {
        invoice.giveBack(corrected.givenBack());
      }
    }
    for (var line : content.lines()) {
      if (line.isCredit(content.kind())) {
        charged.giveBack(line).forEach((by, ttc) -> bill.gaveBack().merge(by, ttc, Money::plus));
      }
    }
    for (var line : content.lines()) {
      if (!line.isCredit(content.kind())) {
        charged.add(bill, line);
      }
    }
  }

  /// What each invoice gives back of a sum.
  private static final class Shares {

    private final Map<PastBill, Money> parts =
        new TreeMap<>(Comparator.comparing(bill -> bill.number().text()));
    private Money open;

    Shares(Money sum) {
      open = sum;
    }

    /// Has `bill` give back `wanted`, or as much of it as is left of it and open still.
    ///
    /// @return how much that is
    Money take(PastBill bill, Money wanted) {
      var left = bill.left().minus(parts.getOrDefault(bill, Money.ZERO));
      var part = wanted.atMost(left).atMost(open);
      if (part.compareTo(Money.ZERO) <= 0) {
        return Money.ZERO;
      }
      parts.merge(bill, part, Money::plus);
      open = open.minus(part);
      return part;
    }

    /// Has those give back `wanted` whose days `bill` gave back.
    void passOn(PastBill bill, Money wanted) {
      var rest = wanted;
      for (var earlier : bill.gaveBack().entrySet()) {
        var passed = rest.atMost(earlier.getValue());
        rest = rest.minus(passed);
        passOn(earlier.getKey(), passed.minus(take(earlier.getKey(), passed)));
      }
    }

    List<Correction> corrections() {
      if (!open.equals(Money.ZERO)) {
        throw new IllegalStateException(open + " were never charged");
      }
      return parts.entrySet().stream().map(part -> part.getKey().correct(part.getValue())).toList();
    }
  }
}
