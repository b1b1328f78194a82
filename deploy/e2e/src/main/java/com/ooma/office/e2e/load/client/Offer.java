package com.ooma.office.e2e.load.client;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the documents of the running services offer: a client asks for nothing else, as while a
/// release takes the place of a former one, that knows nothing of the later one's operations.
public final class Offer {

  private static final String OF_MEMBERS_AND_OPS = "/v1/";

  private final Predicate<String> operations;

  private Offer(Predicate<String> operations) {
    this.operations = operations;
  }

  /// As the first instances of all services tell it now.
  public static Offer of(LocalStack stack) throws InterruptedException {
    Predicate<String> any = _ -> false;
    try (var http = HttpClient.newHttpClient()) {
      for (var service : OfficeService.values()) {
        var address = "http://localhost:%d/q/openapi?format=json";
        var request =
            HttpRequest.newBuilder(URI.create(address.formatted(stack.ports().of(service))));
        var document = http.send(request.build(), BodyHandlers.ofString()).body();
        for (var operation : operations(new JsonObject(document))) {
          any = any.or(operation.asMatchPredicate());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("The documents can't be read", e);
    }
    return new Offer(any);
  }

  boolean has(Command command) {
    var path = URI.create(command.path()).getPath();
    return !path.startsWith(OF_MEMBERS_AND_OPS) || operations.test(command.method() + " " + path);
  }

  private static Set<Pattern> operations(JsonObject document) {
    var paths = document.getJsonObject("paths");
    return paths.fieldNames().stream()
        .flatMap(path ->
            paths.getJsonObject(path).fieldNames().stream()
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + pattern(path)))
        .map(Pattern::compile)
        .collect(Collectors.toSet());
  }

  private static String pattern(String path) {
    return Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
  }
}
