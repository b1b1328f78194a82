package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.domain.Refused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The revision of a thing as an entity tag: what a writer read goes back in `If-Match`.
public final class Revision {

  private Revision() {}

  public static String tag(long revision) {
    return "\"" + revision + "\"";
  }

  /// Answers 200 with what was read and its tag.
  public static Response answer(Object view, long revision) {
    return Response.ok(view).header(HttpHeaders.ETAG, tag(revision)).build();
  }

  /// The revision that a writer may change, by the `If-Match` header as RFC 9110 reads it: one tag
  /// or any of a list, compared strongly, or `*` for whatever there is.
  ///
  /// @param current asked only if the header leaves open which one is meant; nothing if there is no
  ///   such thing
  /// @return null without a header
  /// @throws Refused if no tag can be the present one's
  public static @Nullable Long seen(@Nullable String ifMatch, Supplier<Optional<Long>> current) {
    if (ifMatch == null) {
      return null;
    }
    var seen = Stream.of(ifMatch.split(",")).map(String::strip).toList();
    if (seen.size() == 1 && !seen.getFirst().equals("*")) {
      return numberIn(seen.getFirst()).orElseThrow(Revision::unknown);
    }
    var present = current.get();
    return present
        .filter(revision ->
            seen.contains("*") || seen.stream().anyMatch(tag -> tag.equals(tag(revision))))
        .orElseThrow(Revision::unknown);
  }

  private static Optional<Long> numberIn(String tag) {
    var number = tag.startsWith("\"") && tag.endsWith("\"") ? tag.replace("\"", "") : tag;
    return number.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
  }

  private static Refused unknown() {
    return Refused.stale("No tag of the If-Match header is the present one's.");
  }
}
