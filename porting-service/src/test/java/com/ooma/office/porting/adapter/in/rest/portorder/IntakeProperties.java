package com.ooma.office.porting.adapter.in.rest.portorder;

import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.api.KernelJson;
import com.ooma.office.porting.application.World;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.KeepDelivery;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  private static final ObjectMapper JSON = json();

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

  private final World world = new World();
  private final Kept kept = new Kept();
  private final Intake intake =
      new Intake(world.hearCarrier, new KeepDelivery(kept, UUID::randomUUID, world), JSON);
  private final String request = request();

  @Property(tries = 3_000)
  void odd_messages_are_heard_or_refused(@ForAll("messages") String body) {
    take(body.replace("REQUEST", request).getBytes(UTF_8));
  }

  @Property(tries = 3_000)
  void damaged_messages_are_heard_or_refused(
      @ForAll("whole") String body, @ForAll int place, @ForAll byte damage, @ForAll boolean cut) {
    var bytes = body.replace("REQUEST", request).getBytes(UTF_8);
    int at = Math.floorMod(place, bytes.length);
    bytes[at] = damage;
    take(cut ? Arrays.copyOf(bytes, at) : bytes);
  }

  @Property(tries = 2_000)
  void what_is_no_message_is_refused(@ForAll byte[] body) {
    take(body);
  }

  @Provide
  Arbitrary<String> whole() {
    return Arbitraries.of(
            CarrierMessage.FOC_ASSIGNED_EXAMPLE,
            CarrierMessage.REJECTED_EXAMPLE,
            CarrierMessage.NUMBER_ACTIVATED_EXAMPLE,
            CarrierMessage.COMPLETED_EXAMPLE)
        .map(example -> example.replaceAll("0199c0de[-0-9a-f]*", "REQUEST"));
  }

  @Provide
  Arbitrary<String> messages() {
    var type =
        value(
            "port.foc_assigned", "port.rejected", "port.number_activated", "port.completed", "new");
    var data =
        Combinators.combine(
                value("REQUEST"),
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

  private void take(byte[] body) {
    int before = kept.outcomes.size();
    try {
      intake.take("carrier-alpha", "msg_" + before, "digest-" + before, body);
    } catch (Refused refused) {
      assertEquals(refused.code(), kept.outcomes.getLast());
    }
    assertEquals(before + 1, kept.outcomes.size());
  }

  private String request() {
    var sent = in(PortState.SENT_TO_CARRIER, 2);
    world.requests.add(sent);
    return sent.id().toString();
  }

  private static ObjectMapper json() {
    var json = new ObjectMapper().registerModule(new JavaTimeModule());
    new KernelJson().customize(json);
    return json;
  }

  private static final class Kept implements Deliveries {

    final List<String> outcomes = new ArrayList<>();

    @Override
    public void add(Delivery delivery) {
      outcomes.add(delivery.outcome());
    }

    @Override
    public Optional<Delivery> findOfAnyAccount(String carrier, UUID deliveryId) {
      return Optional.empty();
    }

    @Override
    public Page<Delivery> list(String carrier, Page.Request page) {
      throw new AssertionError("nobody asks");
    }

    @Override
    public int forget(Instant before, int limit) {
      return 0;
    }
  }
}
