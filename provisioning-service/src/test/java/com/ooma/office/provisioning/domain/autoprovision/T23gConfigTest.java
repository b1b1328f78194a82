package com.ooma.office.provisioning.domain.autoprovision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.autoprovision.VoicePlatform.Transport;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.settings.CallHandling;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.LineKey;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class T23gConfigTest {

  private static final VoicePlatform PLATFORM =
      new VoicePlatform(
          "https://phones.ooma-office.example",
          "sip.ooma-office.example",
          5061,
          Transport.TLS,
          "time.ooma-office.example",
          "time2.ooma-office.example");

  private static final DownloadToken TOKEN = DownloadToken.of(new byte[DownloadToken.BYTES]);

  @Test
  void the_common_file_is_as_reviewed() throws IOException {
    assertEquals(golden("y000000000044.cfg"), T23gConfig.common(PLATFORM));
  }

  @Test
  void the_file_of_a_phone_is_as_reviewed() throws IOException {
    assertEquals(golden("00156574b150.cfg"), own("Zoé Lefèvre"));
  }

  @Test
  void without_a_user_the_extension_is_shown() {
    assertTrue(own(null).contains("\naccount.1.display_name = 2001\n"));
  }

  @Test
  void another_name_makes_other_bytes_and_the_same_name_the_same() {
    assertEquals(own("Camille Martin"), own("Camille Martin"));
    assertNotEquals(own("Camille Martin"), own("Camille Durand"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\t", "\0", "\u0085", "\u2028", "\u2029", "\u202E"})
  void a_value_that_breaks_the_line_is_refused(String evil) {
    var name = "Camille" + evil + "account.1.sip_server.1.address = evil.example";

    assertEquals("config-value", assertThrows(Refused.class, () -> own(name)).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%NULL%", "%null%", " %NULL% ", "% NULL %", "%EMPTY%"})
  void a_name_that_the_phone_would_obey_is_shown_without_percent_signs(String name) {
    var file = own(name);

    assertTrue(file.contains("\naccount.1.display_name = " + name.replace("%", "") + "\n"), file);
    assertTrue(file.contains("\nlinekey.1.label = " + name.replace("%", "") + "\n"), file);
    assertTrue(own("100 % Camille %").contains("display_name = 100 % Camille %\n"));
  }

  @Property
  void whatever_the_name_no_line_is_added_or_the_file_is_refused(@ForAll("names") String name) {
    int lines = own("Camille").split("\\R", -1).length;
    String file;
    try {
      file = own(name);
    } catch (Refused refused) {
      assertEquals("config-value", refused.code());
      return;
    }
    assertEquals(lines, file.split("\\R", -1).length);
    assertEquals(lines, file.lines().count() + 1);
    assertTrue(file.contains("\naccount.1.display_name = " + name + "\n"));
  }

  @Property
  void a_name_as_ordered_never_stops_the_phone(@ForAll("names") String name) {
    var seat = new WantedSeat(UUID.randomUUID(), name, null);

    assertTrue(own(seat.userName()).startsWith("#!version:1.0.0.1\n"));
  }

  /// Any text, rich in characters that end lines.
  @Provide
  Arbitrary<String> names() {
    var nasty = Arbitraries.strings().withChars("\n\r\u000B\f\u0085\u2028\u2029=#aZ ");
    return Arbitraries.oneOf(Arbitraries.strings().all(), nasty).filter(name -> name.length() < 80);
  }

  @Test
  void every_line_is_a_comment_a_setting_or_empty() {
    for (var file : List.of(own("Camille Martin"), T23gConfig.common(PLATFORM))) {
      assertTrue(file.lines().allMatch(line -> line.matches("(#.*|[a-z0-9_.]+ = \\S.*|)")), file);
      assertTrue(file.endsWith("\n"));
    }
  }

  @Test
  void files_are_found_whatever_the_case() {
    assertEquals(new ConfigFile.Common(), ConfigFile.named("Y000000000044.CFG").orElseThrow());
    assertEquals(
        new ConfigFile.Own(new Mac("00156574b150")),
        ConfigFile.named("00156574B150.cfg").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".cfg",
        "y000000000000.boot",
        "00156574b150.boot",
        "00156574b150-local.cfg",
        "y000000000000.cfg",
        "00156574b150",
        "00:15:65:74:b1:50.cfg",
        "../00156574b150.cfg",
      })
  void other_files_are_not_known(String name) {
    assertTrue(ConfigFile.named(name).isEmpty());
  }

  @Test
  void a_phone_does_what_its_user_has_set() throws IOException {
    var mobile = new PhoneNumber("+33639980001");
    var user =
        UserSettings.STANDARD
            .with(
                new Forwarding(
                    Set.of(Forwarding.When.BUSY, Forwarding.When.NO_ANSWER),
                    mobile,
                    false,
                    false,
                    Forwarding.ShownNumber.CALLER))
            .with(
                new CallHandling(
                    false,
                    "Atelier",
                    true,
                    true,
                    true,
                    null,
                    List.of(
                        new LineKey(LineKey.Kind.COLLEAGUE, "2002", "Noé"),
                        new LineKey(LineKey.Kind.VOICEMAIL, null, null))));
    assertEquals(golden("set-by-its-user.cfg"), own("Zoé Lefèvre", user));
  }

  /// A phone that forwards has let go of the call: nothing rings with it, nobody confirms.
  @Test
  void a_phone_does_not_forward_what_rings_together_or_is_confirmed() {
    for (boolean together : List.of(true, false)) {
      var forwarding =
          new Forwarding(
              Set.of(Forwarding.When.ALWAYS),
              new PhoneNumber("+33639980001"),
              together,
              !together,
              Forwarding.ShownNumber.CALLER);
      var file = own("Zoé", UserSettings.STANDARD.with(forwarding));
      assertTrue(file.contains("\nforward.always.enable = 0\n"), file);
    }
  }

  private static String own(String name) {
    return own(name, UserSettings.STANDARD);
  }

  private static String own(String name, UserSettings settings) {
    var extension =
        new Extension(
            UUID.fromString("0192f0c0-0000-7000-8000-000000000001"),
            UUID.fromString("0192f0c0-0000-7000-8000-000000000002"),
            UUID.fromString("0192f0c0-0000-7000-8000-000000000003"),
            "2001",
            name,
            new PhoneNumber("+33199000012"),
            new SipAccount("0a1b2c3d", "Xk3vQm8TzR5wYb2NcH7jLp4sDf6gAe9u"));
    var desk = new T23gConfig.Desk(extension, settings, "wYb2NcH7jLp4sDf6gAe9uXk3vQm8TzR5", TOKEN);
    return T23gConfig.own(desk, PLATFORM);
  }

  private static String golden(String name) throws IOException {
    try (var file = T23gConfigTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
