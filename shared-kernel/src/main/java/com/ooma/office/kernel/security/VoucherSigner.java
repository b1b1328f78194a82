package com.ooma.office.kernel.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.jwt.JwtPublicKeySign;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import com.google.crypto.tink.jwt.RawJwt;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// Writes vouchers of one kind as signed tokens (JWT). Who has the public half of the keys reads
/// them with a [VoucherReader].
public final class VoucherSigner {

  static final String ITEMS = "items";

  private final JwtPublicKeySign keys;
  private final String kind;

  /// @param keyset base64 of a Tink keyset of private JWT signature keys in JSON; the primary signs
  /// @param kind what is promised, such as `number-hold`: a reader of another kind refuses it
  public VoucherSigner(String keyset, String kind) throws GeneralSecurityException {
    JwtSignatureConfig.register();
    var json = new String(Base64.getDecoder().decode(keyset), UTF_8);
    this.keys =
        TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), JwtPublicKeySign.class);
    this.kind = kind;
  }

  /// The token holds whole seconds only; it never lasts longer than was promised.
  public String sign(Voucher voucher) {
    try {
      return keys.signAndEncode(
          RawJwt.newBuilder()
              .setTypeHeader(kind)
              .setSubject(voucher.accountId().toString())
              .setExpiration(voucher.until())
              .addStringClaim(ITEMS, String.join(" ", voucher.items()))
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a voucher could not be signed", e);
    }
  }
}
