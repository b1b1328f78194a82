package com.ooma.office.local;

import com.ooma.office.testing.SecretsKeyset;
import com.ooma.office.testing.StandardWebhooks;
import com.ooma.office.testing.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The secrets of one sandbox, made at its first start and kept with its data: what was encrypted
/// or signed before a restart stays good.
///
/// @param keyset for `office.secrets.keyset`
/// @param carrierSecrets by carrier; the first signs, all are accepted
record Credentials(Tokens tokens, String keyset, Map<String, List<String>> carrierSecrets) {

  private static final String FOLDER = "secrets/";

  static Credentials of(DataFolder data) {
    var keyset = kept(data, "keyset", SecretsKeyset::generate);
    return new Credentials(
        Tokens.loadOrCreate(data.resolve(FOLDER + "token-issuer.json")),
        keyset,
        Map.of(
            "carrier-alpha", carrier(data, "carrier-alpha"),
            "carrier-beta", carrier(data, "carrier-beta")));
  }

  private static List<String> carrier(DataFolder data, String name) {
    return List.of(
        kept(data, name + "-secret", StandardWebhooks::newSecret),
        kept(data, name + "-former-secret", StandardWebhooks::newSecret));
  }

  private static String kept(DataFolder data, String name, Supplier<String> fresh) {
    var file = data.resolve(FOLDER + name);
    try {
      if (!Files.exists(file)) {
        data.writePrivate(FOLDER + name, fresh.get());
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
