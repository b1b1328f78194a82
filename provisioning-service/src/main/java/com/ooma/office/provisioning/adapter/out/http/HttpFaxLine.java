package com.ooma.office.provisioning.adapter.out.http;

import com.ooma.office.provisioning.application.mailbox.port.FaxLine;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Faxes by the voice platform, over HTTP: 202 if it will report what came of it, 200 with an
/// outcome as text if it knows already. Repeated under the same id, it sends a fax once.
@ApplicationScoped
class HttpFaxLine implements FaxLine {

  private static final Logger LOG = Logger.getLogger(HttpFaxLine.class);

  private static final Duration CONNECTING = Duration.ofSeconds(1);
  private static final Duration ANSWERING = Duration.ofSeconds(20);
  private static final int DONE = 200;
  private static final int ACCEPTED = 202;

  private final Optional<URI> platform;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();

  /// @param platform where it is; without it faxes wait
  HttpFaxLine(@ConfigProperty(name = "office.voice-platform.url") Optional<URI> platform) {
    this.platform = platform;
  }

  @Override
  public Answer handOver(SentFax.Wanted fax, byte[] content) {
    return platform.map(url -> ask(url, fax, content)).orElseGet(Answer.Away::new);
  }

  private Answer ask(URI url, SentFax.Wanted fax, byte[] content) {
    try {
      var answer = client.send(request(url, fax, content), BodyHandlers.ofString());
      return switch (answer.statusCode()) {
        case DONE -> new Answer.Done(SentFax.Outcome.valueOf(answer.body().strip()));
        case ACCEPTED -> new Answer.Accepted();
        default -> away("HTTP " + answer.statusCode());
      };
    } catch (IOException | IllegalArgumentException e) {
      return away(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return away("interrupted");
    }
  }

  private static HttpRequest request(URI url, SentFax.Wanted fax, byte[] content) {
    var address =
        "%s/faxes/%s?from=%s&to=%s"
            .formatted(
                url.toString().replaceAll("/+$", ""),
                fax.faxId(),
                encoded(fax.from().e164()),
                encoded(fax.to().e164()));
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(ANSWERING)
        .header("Content-Type", fax.paper().mediaType())
        .PUT(BodyPublishers.ofByteArray(content))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Answer away(String problem) {
    LOG.warnf("fax line: %s", problem);
    return new Answer.Away();
  }
}
