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
        // nobody answers there: ports wait until somebody does
        settings.put("office.test-calls.url", "http://voice.invalid");
        credentials
            .carrierSecrets()
            .keySet()
            .forEach(carrier ->
                settings.put(
                    "office.carriers." + carrier + ".url", "http://" + carrier + ".invalid"));
      }
      if (service == OfficeService.BILLING) {
        settings.put("office.payments.url", "http://payments.invalid");
        settings.put("office.einvoicing.url", "http://einvoicing.invalid");
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
