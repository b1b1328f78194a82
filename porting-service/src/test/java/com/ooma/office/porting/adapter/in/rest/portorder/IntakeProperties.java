package com.ooma.office.porting.adapter.in.rest.portorder;

import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever a carrier signs has an effect or is refused, and is kept: nothing is a fault of ours,
/// which the carrier would send again and again.
class IntakeProperties {

  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e999999",
          "123456789012345678901234567890",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"+999999999-12-31\"",
          "\"-999999999-01-01\"",
          "\"2027-02-29\"",
          "\"2026-12-01T08:00\"",
          "\"EVENING\"",
          "\"MORNING \"",
          "\"+33\"",
          "\"0199001000\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"1-1-1-1-1\"",
          "[]",
          "{}",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]",
          "{\"type\":{\"type\":{}}}",
          "\"" + "x".repeat(300_000) + "\"");

  private final WebhookFuzz carrier = new WebhookFuzz();

  @Property(tries = 3_000)
  void odd_messages_are_heard_or_refused(@ForAll("messages") String body) {
    carrier.signs(body.getBytes(UTF_8));
  }

  @Property(tries = 3_000)
  void damaged_messages_are_heard_or_refused(
      @ForAll("whole") String body, @ForAll int place, @ForAll byte damage, @ForAll boolean cut) {
    var bytes = body.getBytes(UTF_8);
    int at = Math.floorMod(place, bytes.length);
    bytes[at] = damage;
    carrier.signs(cut ? Arrays.copyOf(bytes, at) : bytes);
  }

  @Property(tries = 2_000)
  void what_is_no_message_is_refused(@ForAll byte[] body) {
    carrier.signs(body);
  }

  @Provide
  Arbitrary<String> whole() {
    return Arbitraries.of(
            CarrierMessage.FOC_ASSIGNED_EXAMPLE,
            CarrierMessage.REJECTED_EXAMPLE,
            CarrierMessage.NUMBER_ACTIVATED_EXAMPLE,
            CarrierMessage.COMPLETED_EXAMPLE)
        .map(example -> example.replaceAll("0199c0de[-0-9a-f]*", WebhookFuzz.REQUEST));
  }

  @Provide
  Arbitrary<String> messages() {
    var type =
        value(
            "port.foc_assigned", "port.rejected", "port.number_activated", "port.completed", "new");
    var data =
        Combinators.combine(
                value(WebhookFuzz.REQUEST),
                value("2026-12-01", "2026-12-02"),
                value("MORNING", "AFTERNOON"),
                value("HOLDER_MISMATCH", "TECHNICAL"),
                value("who?"),
                value(old(0).e164(), old(1).e164()))
            .as(
                "{\"portRequestId\":%s,\"date\":%s,\"slot\":%s,\"reason\":%s,\"detail\":%s,\"number\":%s}"
                    ::formatted);
    return Combinators.combine(type, value("2026-11-24T10:00:00Z"), oneOf(data))
        .as("{\"type\":%s,\"timestamp\":%s,\"data\":%s}"::formatted);
  }

  /// Most often one of those that are meant.
  private static Arbitrary<String> value(String... good) {
    return oneOf(Arbitraries.of(Stream.of(good).map(text -> '"' + text + '"').toList()));
  }

  private static Arbitrary<String> oneOf(Arbitrary<String> good) {
    return Arbitraries.frequencyOf(Tuple.of(8, good), Tuple.of(1, Arbitraries.of(ODD)));
  }
}
