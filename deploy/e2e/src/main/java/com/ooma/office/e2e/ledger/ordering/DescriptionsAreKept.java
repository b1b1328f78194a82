package com.ooma.office.e2e.ledger.ordering;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.check.Last;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// What the portal said of a company last is what is stored of it, and what the last event told.
public final class DescriptionsAreKept implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var accounts = books.tables().by("ordering.account", "account_id");
    Last.accepted(books, Kind.DESCRIBE_ACCOUNT, entry -> entry.account().toString())
        .forEach((id, entry) -> {
          for (var account : accounts.getOrDefault(id, List.of())) {
            compare(entry.request(), entry.request(), account, "said of " + id, findings);
          }
        });
    Last.told(books, "AccountDescribed", Event::subject)
        .forEach((id, event) -> {
          for (var account : accounts.getOrDefault(id, List.of())) {
            var company = event.data().getJsonObject("company");
            compare(company, event.data(), account, "told of " + id, findings);
          }
        });
  }

  private static void compare(
      JsonObject company, JsonObject said, JsonObject account, String how, Findings findings) {
    findings.equal(
        company.getString("legalName"), account.getString("legal_name"), "the name " + how);
    findings.equal(
        address(company.getJsonObject("billingAddress")),
        address(account.getJsonObject("billing_address")),
        "the billing address " + how);
    findings.equal(
        sites(said.getJsonArray("sites")),
        sites(account.getJsonArray("sites")),
        "the sites " + how);
  }

  static List<String> sites(JsonArray sites) {
    return sites.stream().map(site -> site((JsonObject) site)).toList();
  }

  /// Its name and address, in whatever order they are written.
  static String site(JsonObject site) {
    return "%s « %s » %s"
        .formatted(
            site.getString("siteId"),
            site.getString("name"),
            address(site.getJsonObject("address")));
  }

  private static String address(JsonObject address) {
    return "%s, %s %s (%s)"
        .formatted(
            address.getString("street"),
            address.getString("postalCode"),
            address.getString("city"),
            address.getString("inseeCode"));
  }
}
