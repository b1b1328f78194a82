package com.ooma.office.e2e.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/// What nobody may read but whom it was given to: what customers of the story bring along, by its
/// form, and what the stack was set up with.
public final class Secrets {

  /// Not what an attacker guesses, which nothing opens.
  private static final Pattern PHONE_FILE = Pattern.compile("/yealink/(?!A{32})[\\w-]{16,}");

  private static final Pattern NAMED_SECRET =
      Pattern.compile(".*(password|keyset|webhook-keys|sasl\\.jaas\\.config|replies\\.key)");

  private final List<Secret> secrets = new ArrayList<>();

  /// @param settings the folder of the services' settings
  public Secrets(Path settings) throws IOException {
    add("access token", Pattern.compile("eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}"));
    add("card token", Pattern.compile("tok_\\w+"));
    add("RIO", Pattern.compile("01FA1B2C3"));
    add("account at the old carrier", Pattern.compile("CLI-4711"));
    add("address of a phone's file", PHONE_FILE);
    add("webhook secret", Pattern.compile("whsec_[\\w+/=]{10,}"));
    try (var files = Files.list(settings)) {
      for (var file : files.toList()) {
        addNamed(file);
      }
    }
  }

  /// The names of those that stand in a text.
  public List<String> in(String text) {
    return secrets.stream()
        .filter(secret -> secret.form().matcher(text).find())
        .map(Secret::name)
        .toList();
  }

  private void add(String name, Pattern form) {
    secrets.add(new Secret(name, form));
  }

  private void addNamed(Path file) throws IOException {
    var settings = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      settings.load(in);
    }
    settings.stringPropertyNames().stream()
        .filter(key -> NAMED_SECRET.matcher(key).matches())
        .forEach(key ->
            add(
                file.getFileName() + ": " + key,
                Pattern.compile(Pattern.quote(secretIn(settings.getProperty(key))))));
  }

  /// A login of Kafka has more in it than the password.
  private static String secretIn(String setting) {
    return setting.strip().replaceFirst(".*password=\"([^\"]+)\".*", "$1");
  }

  private record Secret(String name, Pattern form) {}
}
