package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.settings.CallHandling;
import com.ooma.office.provisioning.domain.settings.DirectoryListing;
import com.ooma.office.provisioning.domain.settings.FaxSettings;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.LineKey;
import com.ooma.office.provisioning.domain.settings.Pin;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.settings.VoicemailSettings;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A user's settings as they are stored.
record UserJson(
    ForwardingJson forwarding,
    CallsJson calls,
    VoicemailJson voicemail,
    FaxJson fax,
    DirectoryJson directory) {

  private static final String VOICEMAIL = "voicemail";

  record ForwardingJson(
      JsonList<String> when,
      @Nullable String number,
      boolean ringTogether,
      boolean confirmByKey,
      String shown) {

    static ForwardingJson of(Forwarding forwarding) {
      return new ForwardingJson(
          new JsonList<>(forwarding.when().stream().map(Forwarding.When::name).toList()),
          text(forwarding.number()),
          forwarding.ringTogether(),
          forwarding.confirmByKey(),
          forwarding.shown().name());
    }

    Forwarding toForwarding() {
      Set<Forwarding.When> moments =
          when.values().stream().map(Forwarding.When::valueOf).collect(Collectors.toSet());
      return new Forwarding(
          moments,
          UserJson.number(number),
          ringTogether,
          confirmByKey,
          Forwarding.ShownNumber.valueOf(shown));
    }
  }

  record LineKeyJson(String kind, @Nullable String value, @Nullable String label) {

    static LineKeyJson of(LineKey key) {
      return new LineKeyJson(key.kind().name(), key.value(), key.label());
    }

    LineKey toKey() {
      return new LineKey(LineKey.Kind.valueOf(kind), value, label);
    }
  }

  record CallsJson(
      boolean callWaiting,
      @Nullable String callerIdName,
      boolean hideCallerId,
      boolean doNotDisturb,
      boolean autoAnswer,
      @Nullable String externalPhone,
      JsonList<LineKeyJson> lineKeys) {

    static CallsJson of(CallHandling calls) {
      return new CallsJson(
          calls.callWaiting(),
          calls.callerIdName(),
          calls.hideCallerId(),
          calls.doNotDisturb(),
          calls.autoAnswer(),
          text(calls.externalPhone()),
          JsonList.of(calls.lineKeys(), LineKeyJson::of));
    }

    CallHandling toCalls() {
      return new CallHandling(
          callWaiting,
          callerIdName,
          hideCallerId,
          doNotDisturb,
          autoAnswer,
          number(externalPhone),
          lineKeys.to(LineKeyJson::toKey));
    }
  }

  /// @param pin sealed for the user
  record VoicemailJson(
      int delaySeconds,
      @Nullable String pin,
      @Nullable String greeting,
      @Nullable UUID greetingRecording,
      String emailCopy,
      boolean transcription) {

    static VoicemailJson of(VoicemailSettings voicemail, PinText pins) {
      var greeting = voicemail.greeting();
      return new VoicemailJson(
          voicemail.delaySeconds(),
          pins.of(voicemail.pin(), VOICEMAIL),
          greeting == null ? null : greeting.text(),
          greeting == null ? null : greeting.recording(),
          voicemail.emailCopy().name(),
          voicemail.transcription());
    }

    VoicemailSettings toVoicemail(BinaryOperator<String> unseal) {
      return new VoicemailSettings(
          delaySeconds,
          pin == null ? null : new Pin(unseal.apply(pin, VOICEMAIL)),
          greeting == null ? null : new Greeting(greeting, greetingRecording),
          VoicemailSettings.EmailCopy.valueOf(emailCopy),
          transcription);
    }
  }

  record FaxJson(boolean enabled) {}

  record DirectoryJson(boolean byExtension, boolean byName) {}

  static UserJson of(UserSettings user, PinText pins) {
    return new UserJson(
        ForwardingJson.of(user.forwarding()),
        CallsJson.of(user.calls()),
        VoicemailJson.of(user.voicemail(), pins),
        new FaxJson(user.fax().enabled()),
        new DirectoryJson(user.directory().byExtension(), user.directory().byName()));
  }

  /// @param unseal opens what was sealed for the user
  UserSettings toUser(BinaryOperator<String> unseal) {
    return new UserSettings(
        forwarding.toForwarding(),
        calls.toCalls(),
        voicemail.toVoicemail(unseal),
        new FaxSettings(fax.enabled()),
        new DirectoryListing(directory.byExtension(), directory.byName()));
  }

  private static @Nullable String text(@Nullable PhoneNumber number) {
    return number == null ? null : number.e164();
  }

  private static @Nullable PhoneNumber number(@Nullable String stored) {
    return stored == null ? null : new PhoneNumber(stored);
  }
}
