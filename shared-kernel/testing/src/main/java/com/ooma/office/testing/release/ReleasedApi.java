package com.ooma.office.testing.release;

import com.ooma.office.testing.api.ApiBreaks;
import com.ooma.office.testing.api.ApiContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Holds the OpenAPI document that a service offers against the one of the last release: clients
/// that were written then must not notice what was done since.
public final class ReleasedApi {

  private ReleasedApi() {}

  /// Called from a `@QuarkusTest`. With `-Dopenapi.update` it adds what is broken to the list of
  /// what is accepted, where somebody must write the reasons.
  ///
  /// @throws AssertionError naming each break that is not on the list, each line of the list that
  ///   has no reason, and each that is about nothing
  public static void check(String service) {
    try {
      var released = Files.readString(LastRelease.document(service));
      var accepted = AcceptedBreaks.of(LastRelease.accepted(), service);
      var complaints = complaints(ApiBreaks.between(released, ApiContract.offered()), accepted);
      if (!complaints.isEmpty()) {
        throw new AssertionError(
            "Since %s:\n%s".formatted(LastRelease.version(), String.join("\n", complaints)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> complaints(List<String> breaks, AcceptedBreaks accepted)
      throws IOException {
    var complaints = new ArrayList<String>();
    var missing = breaks.stream().filter(each -> !accepted.covers(each)).toList();
    if (!missing.isEmpty() && System.getProperty("openapi.update") != null) {
      accepted.add(missing);
    }
    complaints.addAll(missing);
    if (!missing.isEmpty()) {
      complaints.add(
          """
          Clients of the last release would fail. Leave what they use beside what is new; or, if nobody uses it, \
          run this test with -Dopenapi.update and write the reasons into %s.\
          """
              .formatted(LastRelease.accepted().getFileName()));
    }
    accepted
        .withoutReason()
        .forEach(each -> complaints.add(each + " is accepted without a reason"));
    accepted
        .aboutNothing(breaks)
        .forEach(each -> complaints.add(each + " is accepted and not true"));
    return complaints;
  }
}
