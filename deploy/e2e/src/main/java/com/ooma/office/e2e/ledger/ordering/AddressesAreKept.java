package com.ooma.office.e2e.ledger.ordering;

import static com.ooma.office.e2e.ledger.ordering.DescriptionsAreKept.site;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.check.Last;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Where a company's users are is its own address of their site: in its orders, on parcels that
/// have not left, for emergency services, and in the last event that told of it.
public final class AddressesAreKept implements Check {

  private static final Set<String> UNSENT = Set.of("WAITING", "READY");
  private static final Set<String> GONE = Set.of("CANCELLED", "REMOVED");

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    var sites = sites(tables);
    var used = new HashSet<String>();
    for (var order : tables.of("ordering.customer_order")) {
      if (!GONE.contains(order.getString("state"))) {
        var id = key(order, order.getJsonObject("site").getString("siteId"));
        used.add(id);
        var what = "the site of order " + order.getString("order_id");
        findings.equal(sites.get(id), site(order.getJsonObject("site")), what);
      }
    }
    for (var shipment : tables.of("provisioning.shipment")) {
      if (UNSENT.contains(shipment.getString("state"))) {
        var site = shipment.getJsonObject("site");
        var what = "where to send order " + shipment.getString("order_id");
        findings.equal(sites.get(key(shipment, site.getString("siteId"))), site(site), what);
      }
    }
    Last.told(
            books,
            "ServiceAddressChanged",
            event -> event.key() + " " + event.data().getJsonObject("site").getString("siteId"))
        .forEach((id, event) -> {
          if (used.contains(id)) {
            var told = site(event.data().getJsonObject("site"));
            findings.equal(sites.get(id), told, "what was told of the site " + id);
          }
        });
    inspectEmergencyAddresses(tables, sites, findings);
  }

  private static void inspectEmergencyAddresses(
      Tables tables, Map<String, String> sites, Findings findings) {
    var kept = new HashMap<String, String>();
    for (var row : tables.of("provisioning.emergency_address")) {
      var address =
          new JsonObject()
              .put("street", row.getString("street"))
              .put("postalCode", row.getString("postal_code"))
              .put("city", row.getString("city"))
              .put("inseeCode", row.getString("insee_code"));
      var site =
          new JsonObject()
              .put("siteId", row.getString("site_id"))
              .put("name", row.getString("site_name"))
              .put("address", address);
      kept.put(key(row, row.getString("site_id")), site(site));
    }
    for (var extension : tables.of("provisioning.extension")) {
      var id = key(extension, extension.getString("site_id"));
      var what = "the emergency address of seat " + extension.getString("seat_id");
      if (kept.containsKey(id)) {
        findings.equal(sites.get(id), kept.get(id), what);
      } else {
        findings.add(Kind.LOST, what);
      }
    }
  }

  private static Map<String, String> sites(Tables tables) {
    var sites = new HashMap<String, String>();
    for (var account : tables.of("ordering.account")) {
      for (var each : account.getJsonArray("sites")) {
        var site = (JsonObject) each;
        sites.put(key(account, site.getString("siteId")), site(site));
      }
    }
    return sites;
  }

  private static String key(JsonObject row, String siteId) {
    return row.getString("account_id") + " " + siteId;
  }
}
