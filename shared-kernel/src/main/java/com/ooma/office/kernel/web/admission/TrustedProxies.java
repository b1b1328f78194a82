package com.ooma.office.kernel.web.admission;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses to start with trusted proxies that are named instead of numbered: Quarkus would ask a
/// name server with every request, and take its word for whom to believe. It takes an IPv6 address
/// without brackets for such a name, too.
@Singleton
public class TrustedProxies {

  private static final Pattern ADDRESS =
      Pattern.compile(
          """
          [0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2}|:[0-9]{1,5})?\
          |\\[[0-9a-fA-F:.]+](:[0-9]{1,5})?\
          |[0-9a-fA-F:.]+/[0-9]{1,3}\
          """);

  private final List<String> proxies;

  TrustedProxies(
      @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
    this.proxies = proxies.orElse(List.of());
  }

  void check(@Observes StartupEvent start) {
    for (var proxy : proxies) {
      if (!isAddress(proxy)) {
        throw new IllegalStateException(
            "quarkus.http.proxy.trusted-proxies: \"%s\" is no address like 192.0.2.1, 192.0.2.0/24, [2001:db8::1] or 2001:db8::/32"
                .formatted(proxy));
      }
    }
  }

  static boolean isAddress(String proxy) {
    return ADDRESS.matcher(proxy).matches();
  }
}
