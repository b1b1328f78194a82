package com.ooma.office.local.command;

import com.ooma.office.local.setup.Credentials;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.testing.machine.PrivateFiles;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `deploy/compose/secrets`: makes the secrets of a suite that runs in containers, once, and writes
/// for each container what it may know of them. With groups of a caller it prints a token.
final class Secrets {

  /// Where the simulated world is if it runs; otherwise nobody answers, and ports wait.
  private static final String WORLD = "http://world:8080/sandbox";

  private final Path folder;
  private final Credentials credentials;

  private Secrets(Path folder) {
    this.folder = folder;
    this.credentials = Credentials.of(folder.resolve("all"));
  }

  /// @param arguments a folder, then nothing or an account and groups
  public static void main(String[] arguments) throws IOException {
    var secrets = new Secrets(Path.of(arguments[0]));
    if (arguments.length == 1) {
      secrets.write();
    } else {
      var groups = Stream.of(arguments).skip(2).toArray(String[]::new);
      System.out.println(secrets.token(UUID.fromString(arguments[1]), groups));
    }
  }

  private void write() throws IOException {
    for (var service : OfficeService.values()) {
      var settings = new TreeMap<>(credentials.settings(service));
      // above what comes with the code, below the environment
      settings.put("config_ordinal", "290");
      if (service == OfficeService.PORTING) {
        settings.put("office.test-calls.url", WORLD);
        credentials
            .carrierSecrets()
            .keySet()
            .forEach(carrier ->
                settings.put(
                    "office.carriers." + carrier + ".url", WORLD + "/carriers/" + carrier));
      }
      if (service == OfficeService.BILLING) {
        settings.put("office.payments.url", WORLD + "/payments");
        settings.put("office.einvoicing.url", WORLD + "/einvoicing");
      }
      write(service.id() + ".properties", lines(settings));
    }
    write("postgres", credentials.database().of(OfficeDatabase.ADMINISTRATOR));
    write(
        "postgres.env",
        Stream.of(OfficeService.values())
            .map(service ->
                "OFFICE_"
                    + service.id().toUpperCase(Locale.ROOT)
                    + "="
                    + credentials.database().of(service.id()))
            .collect(Collectors.joining("\n", "", "\n")));
    write("jwks.json", credentials.tokens().jwks());
    write("world.properties", lines(world()));
  }

  /// What the simulated world signs with; services know the same of themselves.
  private Map<String, String> world() {
    var secrets = new TreeMap<String, String>();
    secrets.put("tokens", credentials.tokens().privateKey());
    credentials
        .carrierSecrets()
        .forEach((carrier, keys) -> secrets.put("carriers." + carrier, String.join(",", keys)));
    secrets.put("payments", credentials.paymentSecret());
    secrets.put("einvoicing", credentials.platformSecret());
    return secrets;
  }

  private String token(UUID account, String... groups) {
    return credentials.tokens().of(groups).account(account).mint();
  }

  private void write(String name, String content) throws IOException {
    PrivateFiles.write(folder.resolve(name), content);
  }

  private static String lines(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
