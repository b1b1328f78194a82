package com.ooma.office.bench.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.Loop;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.webhook.SignedMessage;
import com.ooma.office.kernel.webhook.WebhookKey;
import com.ooma.office.local.world.carrier.OldLine;
import com.ooma.office.porting.domain.rio.RioKey;
import com.ooma.office.testing.credential.StandardWebhooks;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// P14: what it costs porting to believe only the carriers. Intake without signatures does not
/// exist, so it is what is left of a message's processor time without its verification.
public final class Signatures implements Figure {

  private static final int MESSAGES = 3_000;
  private static final int KILOBYTE = 1_024;
  private static final int LARGE = 16;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var duration = Duration.ofSeconds(effort.seconds());
    var small = verification(KILOBYTE, duration, effort.pairs());
    var large = verification(LARGE * KILOBYTE, duration, effort.pairs());
    var line = OldLine.any(42);
    var number = PhoneNumber.ofFrance(line.e164());
    Loop.of(duration, () -> RioKey.fits(line.rio(), number)); // until the compiler has been
    var rio = Loop.of(duration, () -> RioKey.fits(line.rio(), number));
    return List.of(
        intake(ground, effort, small),
        Row.tracked("P14", "verification of a message, check of a RIO's key")
            .with("µs/KB of a message of 16 KB (goal 2)", large / 1_000 / LARGE)
            .with("µs for one of 1 KB", small / 1_000)
            .with("ns/RIO", rio.nanos())
            .with("bytes/RIO (goal 0)", rio.bytes()));
  }

  /// @return nanoseconds for a message of that many bytes
  private static double verification(int size, Duration duration, int rounds) {
    var secret = StandardWebhooks.newSecret();
    var keys = List.of(WebhookKey.secret(secret));
    var now = Instant.now();
    var body = body(size);
    var headers = new StandardWebhooks(secret).headers("msg_1", now, body);
    var message =
        SignedMessage.received(
            List.of("msg_1"),
            List.of(headers.get(SignedMessage.TIMESTAMP_HEADER)),
            List.of(headers.get(SignedMessage.SIGNATURE_HEADER)),
            body.getBytes(UTF_8));
    Loop.of(duration, () -> message.isAuthentic(keys, now));
    var nanos = new ArrayList<Double>();
    for (int i = 0; i < rounds; i++) {
      nanos.add(Loop.of(duration, () -> message.isAuthentic(keys, now)).nanos());
    }
    return Ratio.median(nanos);
  }

  private static Row intake(Ground ground, Effort effort, double verified)
      throws IOException, InterruptedException {
    var service = ground.service("porting");
    send(ground, service, effort.seconds() * MESSAGES / 2); // until the compiler has been
    var with = new ArrayList<Double>();
    var without = new ArrayList<Double>();
    for (int i = 0; i < effort.pairs(); i++) {
      long before = CpuTime.micros(service.handle());
      send(ground, service, MESSAGES);
      double micros = (double) (CpuTime.micros(service.handle()) - before) / MESSAGES;
      with.add(micros);
      without.add(micros - verified / 1_000);
    }
    return Row.of(
            "P14",
            "signed messages of 1 kB ÷ the same without their verification",
            Ratio.of(without, with),
            "≥ 0.97")
        .with("CPU-µs/message porting", Ratio.median(with));
  }

  /// Messages of a kind that porting does not know: it verifies, keeps and acknowledges them.
  private static void send(Ground ground, ServiceUnderTest service, int count)
      throws IOException, InterruptedException {
    var carrier = new StandardWebhooks(ground.carrierSecret());
    try (var client = HttpClient.newHttpClient()) {
      for (int i = 0; i < count; i++) {
        var body = body(KILOBYTE);
        var request =
            HttpRequest.newBuilder(service.at("/v1/carriers/carrier-alpha/webhooks"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        carrier.headers("msg_" + UUID.randomUUID(), Instant.now(), body).forEach(request::header);
        var answer = client.send(request.build(), BodyHandlers.ofString());
        Wrong.unless(answer.statusCode() == 204, answer.statusCode() + " " + answer.body());
      }
    }
  }

  private static String body(int length) {
    var frame = "{\"type\":\"port.remark\",\"data\":{\"text\":\"%s\"}}";
    return frame.formatted("x".repeat(length - frame.length() + 2));
  }
}
