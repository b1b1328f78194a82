package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;

/// Each emergency address that a company confirmed is in the history of its site, and each
/// confirmation there is told once.
public final class AddressesAreConfirmed implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var kept =
        books.tables().of("provisioning.emergency_address_change").stream()
            .filter(row -> "CONFIRMED".equals(row.getString("what")))
            .collect(
                groupingBy(
                    row -> site(row.getString("account_id"), row.getString("site_id")),
                    counting()));
    var told =
        books
            .distinct("EmergencyAddressConfirmed")
            .map(event -> event.data())
            .collect(groupingBy(AddressesAreConfirmed::site, counting()));
    books
        .accepted(Kind.CONFIRM_ADDRESS)
        .map(entry -> site(entry.account().toString(), entry.answered("siteId").orElse("none")))
        .distinct()
        .filter(site -> !kept.containsKey(site))
        .forEach(
            site -> findings.add(Finding.Kind.LOST, "the confirmation of the address " + site));
    Stream.concat(kept.keySet().stream(), told.keySet().stream())
        .distinct()
        .forEach(site -> {
          long times = kept.getOrDefault(site, 0L);
          long tellings = told.getOrDefault(site, 0L);
          if (tellings < times) {
            findings.add(Finding.Kind.LOST, "what is told of the confirmed address " + site);
          } else if (tellings > times) {
            findings.add(Finding.Kind.DOUBLED, "what is told of the confirmed address " + site);
          }
        });
  }

  private static String site(JsonObject told) {
    return site(told.getString("accountId"), told.getString("siteId"));
  }

  private static String site(String account, String siteId) {
    return account + " " + siteId;
  }
}
