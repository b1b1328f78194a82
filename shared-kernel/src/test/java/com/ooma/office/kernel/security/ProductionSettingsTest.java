package com.ooma.office.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionSettingsTest {

  private static final int OF_THE_KERNEL = 100;
  private static final int OF_THE_SERVICE = 250;
  private static final int OF_THE_ENVIRONMENT = 300;

  @ParameterizedTest
  @ValueSource(strings = {"ordering", "provisioning", "porting", "support", "billing"})
  void no_service_starts_with_what_comes_with_it(String service) throws IOException {
    var faults = ProductionSettings.faults(asReleased(service, Map.of()));

    assertEquals(listed(service), faults.stream().map(fault -> fault.split(" ")[0]).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordering", "provisioning", "porting", "support", "billing"})
  void each_starts_with_settings_of_its_own(String service) throws IOException {
    var own = new TreeMap<String, String>();
    listed(service).forEach(setting -> own.put(setting, "https://its-own.example"));

    assertEquals(List.of(), ProductionSettings.faults(asReleased(service, own)));
  }

  @Test
  void what_is_told_to_members_is_not_told_in_the_clear() throws IOException {
    var own = new TreeMap<String, String>();
    listed("provisioning").forEach(setting -> own.put(setting, "https://its-own.example"));
    own.put("office.provisioning.public-url", "http://its-own.example");

    assertEquals(
        List.of("office.provisioning.public-url is not https"),
        ProductionSettings.faults(asReleased("provisioning", own)));
  }

  @Test
  void what_a_list_names_and_nobody_sets_is_missing() {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(source(Map.of("office.production.settings", "a,b", "a", "1"), 300))
            .build();

    assertEquals(List.of("b is missing"), ProductionSettings.faults(config));
  }

  private static SmallRyeConfig asReleased(String service, Map<String, String> own)
      throws IOException {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(
            source(
                file("src/main/resources/META-INF/microprofile-config.properties"), OF_THE_KERNEL),
            source(service(service), OF_THE_SERVICE),
            source(own, OF_THE_ENVIRONMENT))
        .build();
  }

  private static List<String> listed(String service) throws IOException {
    var kernel = file("src/main/resources/META-INF/microprofile-config.properties");
    var all = kernel.get("office.production.settings");
    var own = service(service).get("office.production.own-settings");
    return List.of((own == null ? all : all + "," + own).split(","));
  }

  private static Map<String, String> service(String service) throws IOException {
    return file("../%s-service/src/main/resources/application.properties".formatted(service));
  }

  private static Map<String, String> file(String path) throws IOException {
    var properties = new Properties();
    try (var in = new FileReader(Path.of(path).toFile())) {
      properties.load(in);
    }
    var map = new TreeMap<String, String>();
    properties.forEach((name, value) -> map.put((String) name, (String) value));
    return map;
  }

  private static PropertiesConfigSource source(Map<String, String> settings, int ordinal) {
    return new PropertiesConfigSource(settings, "settings at " + ordinal, ordinal);
  }
}
