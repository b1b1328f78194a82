package com.ooma.office.e2e.fuzz;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.testing.api.ApiOperation;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Asks one service after another. What it got it uses again: an id that an answer told goes into
/// later paths, so that more than 404s are met.
final class Fuzzer {

  /// What any operation may answer without its document saying so: the edge's own refusals.
  private static final Set<Integer> ALWAYS =
      Set.of(400, 401, 403, 404, 406, 408, 413, 414, 415, 429, 431, 503);

  /// Two of them are refused by our own limit; what is beyond 32 kB is by the HTTP layer, without a
  /// body.
  private static final int LONGEST_HEADER = 15_000;

  private static final Pattern TOLD_ID =
      Pattern.compile("\"(\\w+Id|mac)\"\\s*:\\s*\"([0-9a-f-]{12,36})\"");
  private static final Pattern CLASS_NAME =
      Pattern.compile("\\b(java|javax|jakarta|com|org|io)\\.[a-z]\\w*\\.|\\bat \\w+\\.|Exception");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final Values values;
  private final String token;

  Fuzzer(long seed, String account, String token) {
    this.values = new Values(new Random(seed));
    this.token = token;
    ids.put("accountId", new ArrayList<>(List.of(account)));
  }

  List<String> complaints() {
    return complaints;
  }

  Map<Integer, Integer> statuses() {
    return statuses;
  }

  void ask(URI service, ApiOperation operation) {
    boolean wrong = values.chance(0.6);
    var body = operation.body().map(wanted -> body(operation, wanted, wrong)).orElse(new byte[0]);
    var address = address(operation, wrong);
    var request =
        HttpRequest.newBuilder(service.resolve(address))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .method(operation.method(), body.length == 0 ? noBody() : ofByteArray(body));
    operation.body().ifPresent(wanted -> request.header("Content-Type", wanted.type()));
    for (var parameter : operation.parameters()) {
      if (parameter.in().equals("header") && values.chance(0.95)) {
        request.header(parameter.name(), header(parameter, wrong && values.chance(0.2)));
      }
    }
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
      learn(answer.body());
      judge(operation, address, body, answer);
    } catch (IOException unanswered) {
      complaints.add("no answer: " + operation.method() + " " + address + ": " + unanswered);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] body(ApiOperation operation, ApiOperation.Body wanted, boolean wrong) {
    var good = values.good(operation, wanted.schema());
    if (!wanted.isJson()) {
      return (wrong ? values.nasty() : String.valueOf(good)).getBytes(UTF_8);
    }
    var json = Json.of(wrong ? values.spoilt(good) : good).getBytes(UTF_8);
    if (wrong && values.chance(0.05)) {
      json[json.length / 2] = (byte) values.one(List.of(0, 0xFF, 0xC0, 0x7B, 0x22)).intValue();
    }
    return json;
  }

  private String address(ApiOperation operation, boolean wrong) {
    var path = operation.path();
    var query = new ArrayList<String>();
    for (var parameter : operation.parameters()) {
      var value =
          wrong && values.chance(0.15)
              ? values.nasty()
              : String.valueOf(values.good(operation, parameter.schema()));
      if (parameter.in().equals("path")) {
        path = path.replace("{" + parameter.name() + "}", encoded(known(parameter.name(), value)));
      } else if (parameter.in().equals("query") && values.chance(0.4)) {
        query.add(parameter.name() + "=" + encoded(value));
      }
    }
    if (wrong && values.chance(0.05)) {
      query.add(encoded(values.nasty()) + "=" + encoded(values.nasty()));
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private String known(String name, String otherwise) {
    var told = ids.get(name);
    return told != null && values.chance(0.8) ? values.one(told) : otherwise;
  }

  /// Bounded: what is longer than any address may be is another test's.
  private static String encoded(String text) {
    var bounded = text.length() > 300 ? text.substring(0, 300) : text;
    return bounded.isEmpty() ? "%20" : URLEncoder.encode(bounded, UTF_8).replace("+", "%20");
  }

  private String header(ApiOperation.Parameter parameter, boolean wrong) {
    if (wrong) {
      var text = values.nasty().replaceAll("[^\\x20-\\x7e]", "?").strip();
      return text.substring(0, Math.min(text.length(), LONGEST_HEADER));
    }
    return parameter.name().equals("If-Match")
        ? values.one(List.of("\"1\"", "\"2\"", "*", "W/\"1\"", "\"1\", \"2\"", "x"))
        : UUID.randomUUID().toString();
  }

  private void learn(String body) {
    TOLD_ID
        .matcher(body)
        .results()
        .limit(20)
        .forEach(id -> {
          if (!id.group(1).equals("accountId")) {
            var told = ids.computeIfAbsent(id.group(1), _ -> new ArrayList<>());
            if (told.size() < 50) {
              told.add(id.group(2));
            }
          }
        });
  }

  private void judge(
      ApiOperation operation, String address, byte[] body, HttpResponse<String> answer) {
    int status = answer.statusCode();
    statuses.merge(status, 1, Integer::sum);
    var why = new ArrayList<String>();
    var type = answer.headers().firstValue("Content-Type").orElse("");
    boolean plainText = !operation.answersJson() && type.startsWith("text/plain");
    if (status >= 500 && status != 503) {
      why.add("a fault");
    }
    if (!operation.statuses().contains(String.valueOf(status)) && !ALWAYS.contains(status)) {
      why.add("undocumented");
    }
    if (status >= 400 && !type.startsWith("application/problem+json") && !plainText) {
      why.add("no problem+json but " + type);
    }
    if (status >= 400 && (CLASS_NAME.matcher(answer.body()).find())) {
      why.add("tells of our code");
    }
    if (status >= 400 && answer.body().length() > 20_000) {
      why.add("echoes " + answer.body().length() + " characters");
    }
    if (!why.isEmpty()) {
      var sent = new String(body, UTF_8);
      complaints.add(
          "%s: %d to %s %s %.300s → %.300s"
              .formatted(why, status, operation.method(), address, sent, answer.body()));
    }
  }
}
