package com.ooma.office.kernel.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.jwt.JwtPublicKeyVerify;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import com.google.crypto.tink.jwt.JwtValidator;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads vouchers of one kind that a [VoucherSigner] wrote, and no others. Whose it is and whether
/// it is over is for the caller to judge: a member is told which of these is wrong.
public final class VoucherReader {

  private final JwtPublicKeyVerify keys;
  private final JwtValidator genuine;

  /// @param keyset base64 of a Tink keyset of public JWT signature keys in JSON; all are accepted
  /// @param kind what is promised, such as `number-hold`
  /// @throws GeneralSecurityException also if the keyset holds a private key, which is not for
  ///   readers
  public VoucherReader(String keyset, String kind) throws GeneralSecurityException {
    JwtSignatureConfig.register();
    var json = new String(Base64.getDecoder().decode(keyset), UTF_8);
    this.keys =
        TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json)
            .getPrimitive(RegistryConfiguration.get(), JwtPublicKeyVerify.class);
    this.genuine =
        JwtValidator.newBuilder()
            .expectTypeHeader(kind)
            .setClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
            .build();
  }

  /// Nothing if the token was not signed with one of the keys, or is of another kind.
  public Optional<Voucher> read(String token) {
    try {
      var jwt = keys.verifyAndDecode(token, genuine);
      return Optional.of(
          new Voucher(
              UUID.fromString(jwt.getSubject()),
              List.of(jwt.getStringClaim(VoucherSigner.ITEMS).split(" ")),
              jwt.getExpiration()));
    } catch (GeneralSecurityException _) {
      return Optional.empty();
    }
  }
}
