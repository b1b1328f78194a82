package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.MailAddress;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What the kernel takes for an address, the mail client takes too, as it is.
class MailerTakesTest {

  @Property
  void every_address_is_one_for_the_mail_client(@ForAll("addresses") String typed) {
    var ascii = new MailAddress(typed).ascii();

    assertEquals(ascii, new EmailAddress(ascii).getEmail());
  }

  @Provide
  Arbitrary<String> addresses() {
    var atoms =
        Arbitraries.strings()
            .withChars("abcXYZ019!#$%&'*+/=?^_`{|}~-")
            .ofMinLength(1)
            .ofMaxLength(12)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(parts -> String.join(".", parts));
    var labels =
        Arbitraries.strings()
            .withChars("abcz09éèçñ例え")
            .ofMinLength(1)
            .ofMaxLength(10)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(parts -> String.join(".", parts) + ".example");
    return atoms.flatMap(atom -> labels.map(domain -> atom + "@" + domain));
  }
}
