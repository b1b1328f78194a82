package com.ooma.office.bench.load;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.testing.credential.Token;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Phones of as many companies, each on its desk, with the tag of the file that it fetched.
public final class PhonesOnDesks {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int PATIENCE_SECONDS = 60;

  private record Desk(String path, String tag) {}

  private final List<Desk> desks = new ArrayList<>();

  private PhonesOnDesks() {}

  /// @param events orders of one seat each, after the one that they are like
  public static PhonesOnDesks of(
      Ground ground, ServiceUnderTest provisioning, OrderEvents events, int count)
      throws Exception {
    var ops = ground.tokens().ops();
    var warehouse = ground.tokens().warehouse();
    post(
        provisioning,
        ops,
        "/v1/numbers/imports",
        "text/csv",
        lines("number", "+331990%05d", 6 * count));
    post(
        provisioning,
        ops,
        "/v1/phones/imports",
        "text/csv",
        lines("mac,serial", "805ec0%06x,SN%1$08d", count + 1));
    events.send(events.fresh(count));
    awaitPhones(ground, count);
    var phones = new PhonesOnDesks();
    var links = new ArrayList<String>();
    for (var mac : texts(ground, "SELECT mac FROM provisioning.phone WHERE state = 'RESERVED'")) {
      var link =
          post(
              provisioning,
              warehouse,
              "/v1/phones/" + mac + "/provisioning-link",
              "application/json",
              "{}");
      links.add(URI.create(new JsonObject(link).getString("configUrl")).getPath());
    }
    for (var shipment : texts(ground, "SELECT shipment_id::text FROM provisioning.shipment")) {
      post(
          provisioning,
          warehouse,
          "/v1/shipments/" + shipment + "/dispatch",
          "application/json",
          "{\"parcelService\":\"Colissimo\",\"trackingNumber\":\"6A1\"}");
    }
    for (var path : links) {
      phones.desks.add(new Desk(path, fetched(provisioning, path)));
    }
    return phones;
  }

  /// Fetches of files by phones that have none.
  public Load.Call fetches() {
    return call(_ -> Map.of());
  }

  /// The same by phones that have them.
  public Load.Call repeated() {
    return call(desk -> Map.of("If-None-Match", desk.tag()));
  }

  private Load.Call call(Function<Desk, Map<String, String>> headers) {
    return new Load.Call() {
      @Override
      public HttpMethod method() {
        return HttpMethod.GET;
      }

      @Override
      public String path(int number) {
        return desk(number).path();
      }

      @Override
      public String token(int number) {
        return "";
      }

      @Override
      public String body() {
        return "";
      }

      @Override
      public Map<String, String> headers(int number) {
        return headers.apply(desk(number));
      }
    };
  }

  private Desk desk(int number) {
    return desks.get(number % desks.size());
  }

  private static String lines(String heading, String line, int count) {
    return IntStream.range(0, count)
        .mapToObj(line::formatted)
        .collect(Collectors.joining("\n", heading + "\n", ""));
  }

  private static void awaitPhones(Ground ground, int count) throws Exception {
    var given = "SELECT count(*) FROM provisioning.phone WHERE state = 'RESERVED'";
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      if (Queries.number(ground.database(), given) > count) {
        return;
      }
      Thread.sleep(1_000);
    }
    throw new Wrong("not all of %d orders got their phones".formatted(count));
  }

  private static List<String> texts(Ground ground, String query) throws Exception {
    try (var connection = ground.database().administrator();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private static String fetched(ServiceUnderTest service, String path) throws Exception {
    var answer =
        CLIENT.send(HttpRequest.newBuilder(service.at(path)).build(), BodyHandlers.ofString());
    Wrong.unless(answer.statusCode() == 200, "a phone was answered %d", answer.statusCode());
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String post(
      ServiceUnderTest service, Token token, String path, String type, String body)
      throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(service.at(path))
                .header("Authorization", "Bearer " + token.mint())
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    Wrong.unless(answer.statusCode() == 200, "%s answered %s", path, answer.body());
    return answer.body();
  }
}
