package com.ooma.office.bench;

import com.ooma.office.testing.OfficeDatabase;
import com.ooma.office.testing.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Member companies that are known to ordering, each with a token of its own, and what they order.
final class Customers {

  /// As few seats as an order can have: what is measured is the way, not the freight.
  static final String ORDER =
      """
      {"seats":[{"userName":"Camille Martin","email":"camille@lumen.example","administrator":true}],\
      "internationalPlan":false,"cardToken":"tok_visa_demo","termsVersion":"2017-04-01"}\
      """;

  private static final String INSERT =
      """
      INSERT INTO account (account_id, revision, legal_name, siren, billing_address, sites, seats)
      SELECT a, 0, 'Atelier Lumen SAS', '123456782',
        '{"street":"12 rue des Archives","postalCode":"75004","city":"Paris","inseeCode":null}',
        jsonb_build_array(jsonb_build_object('siteId', gen_random_uuid(), 'name', 'WeWork La Fayette',
          'address', jsonb_build_object('street', '33 rue La Fayette', 'postalCode', '75009',
            'city', 'Paris', 'inseeCode', '75109'))), 0
      FROM unnest(?::uuid[]) a
      """;

  private final List<UUID> accounts = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();

  private Customers() {}

  /// Puts `count` of them into ordering's tables.
  static Customers add(OfficeDatabase database, Tokens issuer, int count) throws SQLException {
    var customers = new Customers();
    for (int i = 0; i < count; i++) {
      var account = UUID.randomUUID();
      customers.accounts.add(account);
      customers.tokens.add(issuer.primaryMember(account).expiresIn(Duration.ofHours(6)).mint());
    }
    try (var connection = database.connect("ordering");
        var insert = connection.prepareStatement(INSERT)) {
      insert.setArray(1, connection.createArrayOf("uuid", customers.accounts.toArray()));
      insert.executeUpdate();
    }
    return customers;
  }

  int count() {
    return accounts.size();
  }

  UUID account(int place) {
    return accounts.get(place % count());
  }

  String token(int place) {
    return tokens.get(place % count());
  }

  /// Orders once and insists that it is accepted.
  void order(URI orders, int place) throws Exception {
    var request =
        HttpRequest.newBuilder(orders)
            .header("Authorization", "Bearer " + token(place))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(ORDER))
            .build();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var answer = client.send(request, BodyHandlers.ofString());
      Wrong.unless(answer.statusCode() == 201, "ordering answered %s", answer.body());
    }
  }
}
