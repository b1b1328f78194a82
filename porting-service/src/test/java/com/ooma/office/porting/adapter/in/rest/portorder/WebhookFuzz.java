package com.ooma.office.porting.adapter.in.rest.portorder;

import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.api.KernelJson;
import com.ooma.office.kernel.web.input.MessageJson;
import com.ooma.office.porting.application.World;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.KeepDelivery;
import com.ooma.office.porting.application.portorder.Unverified;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a carrier with a good key makes of us with any body: it has its effect or is refused, and
/// is kept with its outcome. Tried by [IntakeProperties] in each build, and for longer by the
/// fuzzer (`./fuzz`), which looks for ways through the code.
public final class WebhookFuzz {

  /// In a body it stands for the id of a port request of the carrier.
  static final String REQUEST = "REQUEST";

  private static final MessageJson JSON = new MessageJson(json());

  private final World world = new World();
  private final Kept kept = new Kept();
  private final Intake intake =
      new Intake(world.hearCarrier, new KeepDelivery(kept, UUID::randomUUID, world), JSON);
  private final String request = request();

  /// The fuzzer's way in.
  public static void fuzzerTestOneInput(byte[] body) {
    new WebhookFuzz().signs(body);
  }

  void signs(byte[] body) {
    int before = kept.outcomes.size();
    var named = new String(body, ISO_8859_1).replace(REQUEST, request).getBytes(ISO_8859_1);
    try {
      intake.take("carrier-alpha", "msg_" + before, "digest-" + before, named);
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

    @Override
    public void add(Unverified unverified, int kept) {}

    @Override
    public List<Unverified> unverified(String carrier) {
      return List.of();
    }

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
