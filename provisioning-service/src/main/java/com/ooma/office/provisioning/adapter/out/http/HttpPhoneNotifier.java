package com.ooma.office.provisioning.adapter.out.http;

import com.ooma.office.provisioning.application.autoprovision.port.PhoneNotifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Asks the voice platform, over HTTP, to notify a phone.
@ApplicationScoped
class HttpPhoneNotifier implements PhoneNotifier {

  private static final Logger LOG = Logger.getLogger(HttpPhoneNotifier.class);

  private static final Duration CONNECTING = Duration.ofSeconds(1);
  private static final Duration ANSWERING = Duration.ofSeconds(2);

  private final Optional<URI> platform;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();

  /// @param platform where it is; without it no phone is reached
  HttpPhoneNotifier(@ConfigProperty(name = "office.voice-platform.url") Optional<URI> platform) {
    this.platform = platform;
  }

  @Override
  public boolean checkSync(String sipUser) {
    return platform.map(url -> ask(url, sipUser)).orElse(false);
  }

  private boolean ask(URI url, String sipUser) {
    var address = url.toString().replaceAll("/+$", "") + "/check-syncs/" + sipUser;
    try {
      var request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(ANSWERING)
              .POST(BodyPublishers.noBody())
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException e) {
      LOG.warnf("voice platform: %s", e.getClass().getSimpleName());
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
