package com.ooma.office.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.credential.VoucherKeys;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VoucherTest {

  private static final String KIND = "number-hold";
  private static final Voucher VOUCHER =
      new Voucher(
          UUID.randomUUID(),
          List.of("+33199000012", "+33199000013"),
          Instant.parse("2026-11-23T10:15:00Z"));

  private final String keyset = VoucherKeys.generate();

  @Test
  void what_was_signed_is_read_with_the_public_half() throws Exception {
    assertEquals(Optional.of(VOUCHER), reader(KIND).read(signed(VOUCHER)));
  }

  @Test
  void one_that_is_over_is_still_genuine() throws Exception {
    var past = new Voucher(VOUCHER.accountId(), VOUCHER.items(), Instant.EPOCH.plusSeconds(1));

    assertEquals(Optional.of(past), reader(KIND).read(signed(past)));
  }

  @Test
  void no_byte_of_it_can_be_changed() throws Exception {
    var token = signed(VOUCHER);
    var parts = token.split("\\.");
    var body = new String(Base64.getUrlDecoder().decode(parts[1])).replace("0012", "0099");
    var forged =
        parts[0]
            + "."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(body.getBytes())
            + "."
            + parts[2];

    assertEquals(Optional.empty(), reader(KIND).read(forged));
    assertEquals(Optional.empty(), reader(KIND).read(token.substring(0, token.length() - 4)));
    assertEquals(Optional.empty(), reader(KIND).read("nonsense"));
    assertEquals(Optional.empty(), reader(KIND).read(""));
    assertEquals(Optional.empty(), reader(KIND).read("a.b.c"));
  }

  @Test
  void an_unsigned_one_is_none() throws Exception {
    var header = "{\"alg\":\"none\",\"typ\":\"" + KIND + "\"}";
    var unsigned =
        Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes())
            + "."
            + signed(VOUCHER).split("\\.")[1]
            + ".";

    assertEquals(Optional.empty(), reader(KIND).read(unsigned));
  }

  @Test
  void neither_another_key_nor_another_kind_is_accepted() throws Exception {
    var stranger = new VoucherSigner(VoucherKeys.generate(), KIND).sign(VOUCHER);

    assertEquals(Optional.empty(), reader(KIND).read(stranger));
    assertEquals(Optional.empty(), reader("something-else").read(signed(VOUCHER)));
  }

  @Test
  void a_reader_takes_no_private_key() {
    assertThrows(GeneralSecurityException.class, () -> new VoucherReader(keyset, KIND));
  }

  private String signed(Voucher voucher) throws GeneralSecurityException {
    return new VoucherSigner(keyset, KIND).sign(voucher);
  }

  private VoucherReader reader(String kind) throws GeneralSecurityException {
    return new VoucherReader(VoucherKeys.publicHalf(keyset), kind);
  }
}
