package com.ooma.office.kernel.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/// Keeps a production service from starting with what is only good for one machine: the values that
/// come with the code name a sandbox's issuer, addresses, and a company that does not exist. Which
/// settings production must have of its own is a list in the kernel's settings, and one in each
/// service's.
@ApplicationScoped
class ProductionSettings {

  /// Of `application.properties`, the last source that comes with the code.
  private static final int OF_THE_CODE = 250;

  private final SmallRyeConfig config;

  ProductionSettings(Config config) {
    this.config = config.unwrap(SmallRyeConfig.class);
  }

  void check(@Observes @Priority(1) StartupEvent startup) {
    if (ConfigUtils.getProfiles().contains("prod")) {
      var faults = faults(config);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(
            "This is production, and needs settings of its own: " + String.join(", ", faults));
      }
    }
  }

  /// What must be changed, without the values.
  static List<String> faults(SmallRyeConfig config) {
    return Stream.of("office.production.settings", "office.production.own-settings")
        .flatMap(
            list -> config.getOptionalValues(list, String.class).stream().flatMap(List::stream))
        .flatMap(setting -> fault(config, setting))
        .toList();
  }

  private static Stream<String> fault(SmallRyeConfig config, String setting) {
    var value = config.getConfigValue(setting);
    if (value.getValue() == null) {
      return Stream.of(setting + " is missing");
    }
    if (value.getConfigSourceOrdinal() <= OF_THE_CODE) {
      return Stream.of(setting + " is a sandbox's");
    }
    return value.getValue().startsWith("http://")
        ? Stream.of(setting + " is not https")
        : Stream.empty();
  }
}
