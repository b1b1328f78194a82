package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.web.problem.EarlyProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks at the headers of requests before a resource is looked for, because what looks for it
/// takes their form for granted; and sets the headers that every answer has.
@Singleton
public class Headers {

  private static final int BEFORE_ADMISSION = 1_001;
  private static final int AFTER_ADMISSION = 900;
  private static final String API = "/v1/";

  /// The server itself takes twice as much, so that these are answered with a problem; what is
  /// larger still it answers without a word.
  private static final int LONGEST_ADDRESS = 4_096;

  private static final int LARGEST_HEADERS = 16_384;

  /// Those that say one thing: two of them say two things, and nobody knows which was meant.
  private static final List<String> SINGLE =
      List.of("Authorization", "Content-Type", "Idempotency-Key", "If-Match");

  void install(@Observes Filters filters) {
    filters.register(Headers::guardAnswer, BEFORE_ADMISSION);
    filters.register(Headers::check, AFTER_ADMISSION);
  }

  /// Nobody keeps what is answered unless the resource says so, and nobody guesses its type.
  private static void guardAnswer(RoutingContext request) {
    request.addHeadersEndHandler(_ -> {
      var headers = request.response().headers();
      headers.set("X-Content-Type-Options", "nosniff");
      if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
      }
    });
    var asked = request.request();
    if (asked.uri().length() > LONGEST_ADDRESS) {
      EarlyProblem.LONG_ADDRESS.answer(request);
    } else if (sizeOf(asked.headers()) > LARGEST_HEADERS) {
      EarlyProblem.LARGE_HEADERS.answer(request);
    } else {
      request.next();
    }
  }

  private static int sizeOf(MultiMap headers) {
    int size = 0;
    for (var header : headers) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  private static void check(RoutingContext request) {
    var problem =
        request.normalizedPath().startsWith(API) ? problemOf(request.request().headers()) : null;
    if (problem == null) {
      request.next();
    } else {
      problem.answer(request);
    }
  }

  private static @Nullable EarlyProblem problemOf(MultiMap headers) {
    if (SINGLE.stream().anyMatch(name -> headers.getAll(name).size() > 1)) {
      return EarlyProblem.MALFORMED;
    }
    var encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
      return EarlyProblem.UNSUPPORTED_ENCODING;
    }
    var types = Stream.ofNullable(headers.get(HttpHeaders.CONTENT_TYPE));
    var accepted =
        headers.getAll(HttpHeaders.ACCEPT).stream().flatMap(list -> Stream.of(list.split(",")));
    return Stream.concat(types, accepted).allMatch(Headers::isMediaType)
        ? null
        : EarlyProblem.MALFORMED;
  }

  /// A list may have empty places.
  private static boolean isMediaType(String text) {
    if (text.isBlank()) {
      return true;
    }
    try {
      var type = MediaType.valueOf(text.strip());
      return isToken(type.getType()) && isToken(type.getSubtype());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// As RFC 9110 has it.
  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c < 0x7F && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0);
  }
}
