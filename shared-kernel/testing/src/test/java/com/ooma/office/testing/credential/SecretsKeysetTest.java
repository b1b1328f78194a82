package com.ooma.office.testing.credential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretsKeysetTest {

  @Test
  void tink_encrypts_with_it() throws Exception {
    AeadConfig.register();
    var json =
        new String(Base64.getDecoder().decode(SecretsKeyset.generate()), StandardCharsets.UTF_8);
    var keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    var aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    var secret = "SIP password".getBytes(StandardCharsets.UTF_8);
    var context = "account".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(secret, aead.decrypt(aead.encrypt(secret, context), context));
  }
}
