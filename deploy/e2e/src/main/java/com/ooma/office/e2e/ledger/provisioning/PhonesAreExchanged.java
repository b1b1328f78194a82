package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Each exchange set one phone aside for the broken one, in one shipment; no phone takes another's
/// place that nobody asked for; and who was sent one is told of once.
public final class PhonesAreExchanged implements Check {

  private static final Set<String> SENT = Set.of("SHIPPED", "DELIVERED", "REGISTERED", "RETURNING");

  @Override
  public void inspect(Books books, Findings findings) {
    var phones = books.tables().by("provisioning.phone", "mac");
    var shipments = books.tables().by("provisioning.shipment", "shipment_id");
    var told =
        books
            .distinct("ReplacementShipped")
            .collect(groupingBy(event -> event.data().getString("phoneMac")));
    var asked = new HashSet<String>();
    books
        .accepted(Kind.EXCHANGE_PHONE)
        .forEach(entry -> {
          var mac = entry.answered("mac").orElse("none");
          if (!asked.add(mac)) {
            findings.add(Finding.Kind.DOUBLED, "phone " + mac + " is sent for two");
          }
          findings.only(
              shipments, entry.answered("shipmentId").orElse("none"), "the shipment of " + entry);
          findings
              .only(phones, mac, "the phone of " + entry)
              .ifPresent(phone -> {
                findings.equal(broken(entry.path()), phone.getString("replaces"), "for " + mac);
                if (SENT.contains(phone.getString("state"))) {
                  findings.exactlyOne(
                      told.getOrDefault(mac, List.of()), "ReplacementShipped of " + mac);
                }
              });
        });
    books.tables().of("provisioning.phone").stream()
        .filter(phone -> phone.getString("replaces") != null)
        .filter(phone -> !asked.contains(phone.getString("mac")))
        .forEach(phone ->
            findings.add(
                Finding.Kind.DOUBLED, "exchange for " + phone.getString("mac") + " not asked for"));
  }

  private static String broken(String path) {
    return path.split("/")[3];
  }
}
