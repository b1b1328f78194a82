package com.ooma.office.bench.load;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.testing.credential.Tokens;
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
public final class Customers {

  /// As few seats as an order can have: what is measured is the way, not the freight.
  static final String ORDER =
      """
      {"seats":[{"userName":"Camille Martin","email":"camille@lumen.example","administrator":true}],\
      "internationalPlan":false,"cardToken":"tok_visa_demo","termsVersion":"2017-04-01"}\
      """;

  /// The account with the number that `pgbench` has in `account`.
  static final String PGBENCH_ACCOUNT =
      "('00000000-0000-7000-8000-' || lpad(:account::text, 12, '0'))::uuid";

  private static final String COMPANY =
      """
      {"legalName":"Atelier Lumen SAS","siren":"123456782",
       "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"},
       "sites":[{"siteId":"0190b0b0-0000-7000-8000-000000000001","name":"WeWork La Fayette",
         "address":{"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}}]}
      """;

  /// Others like the first one, whatever columns it has.
  private static final String LIKE_THE_FIRST =
      """
      INSERT INTO account
      SELECT (jsonb_populate_record(first, jsonb_build_object('account_id', other))).*
      FROM account AS first, unnest(?::uuid[]) AS other
      WHERE first.account_id = ?
      """;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<UUID> accounts = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final ServiceUnderTest ordering;

  private Customers(ServiceUnderTest ordering) {
    this.ordering = ordering;
  }

  /// Makes `count` of them known to ordering.
  public static Customers add(Ground ground, ServiceUnderTest ordering, int count)
      throws Exception {
    var customers = new Customers(ordering);
    for (int place = 0; place < count; place++) {
      customers.add(ground.tokens(), UUID.randomUUID());
      customers.describe(place);
    }
    return customers;
  }

  /// Accounts 1 to `count` for [#PGBENCH_ACCOUNT], without tokens, and unknown to other services.
  public void addForPgbench(Ground ground, int count) throws SQLException {
    var numbered = new ArrayList<>(List.of(accounts.getFirst()));
    for (int n = 1; n <= count; n++) {
      numbered.add(UUID.fromString("00000000-0000-7000-8000-%012d".formatted(n)));
    }
    copyFirst(ground, numbered);
    letAccountsBeText(ground);
  }

  public int count() {
    return accounts.size();
  }

  public UUID account(int place) {
    return accounts.get(place % count());
  }

  public String token(int place) {
    return tokens.get(place % count());
  }

  /// Orders once and insists that it is accepted.
  ///
  /// @return the order's path
  public String order(int place) throws Exception {
    var request =
        request("/v1/orders", place)
            .header("Idempotency-Key", "key-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString(ORDER))
            .build();
    return URI.create(send(request, 201)).getPath();
  }

  private void add(Tokens issuer, UUID account) {
    accounts.add(account);
    tokens.add(issuer.primaryMember(account).expiresIn(Duration.ofHours(6)).mint());
  }

  private void describe(int place) throws Exception {
    var path = "/v1/accounts/" + account(place);
    send(request(path, place).PUT(BodyPublishers.ofString(COMPANY)).build(), 200);
  }

  private static void copyFirst(Ground ground, List<UUID> accounts) throws SQLException {
    try (var connection = ground.database().connect("ordering");
        var insert = connection.prepareStatement(LIKE_THE_FIRST)) {
      var others = accounts.subList(1, accounts.size()).toArray();
      insert.setArray(1, connection.createArrayOf("uuid", others));
      insert.setObject(2, accounts.getFirst());
      insert.executeUpdate();
    }
  }

  /// [#PGBENCH_ACCOUNT] is a `uuid` wherever it stands; the keys of requests hold it as text.
  private static void letAccountsBeText(Ground ground) throws SQLException {
    try (var connection = ground.database().administrator();
        var statement = connection.createStatement()) {
      statement.execute("CREATE CAST (uuid AS text) WITH INOUT AS IMPLICIT");
    }
  }

  private HttpRequest.Builder request(String path, int place) {
    return HttpRequest.newBuilder(ordering.at(path))
        .header("Authorization", "Bearer " + token(place))
        .header("Content-Type", "application/json");
  }

  private static String send(HttpRequest request, int expected) throws Exception {
    var answer = CLIENT.send(request, BodyHandlers.ofString());
    Wrong.unless(answer.statusCode() == expected, "ordering answered %s", answer.body());
    return answer.headers().firstValue("Location").orElse("");
  }
}
