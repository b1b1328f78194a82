package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.settings.CallHandling;
import com.ooma.office.provisioning.domain.settings.DirectoryListing;
import com.ooma.office.provisioning.domain.settings.FaxSettings;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.LineKey;
import com.ooma.office.provisioning.domain.settings.Pin;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.settings.VoicemailSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A user's settings, as they are read and written.
@Schema(name = "UserSettings")
record UserBody(
    @NotNull @Valid ForwardingBody forwarding,
    @NotNull @Valid CallsBody calls,
    @NotNull @Valid VoicemailBody voicemail,
    @NotNull @Valid FaxBody fax,
    @NotNull @Valid DirectoryBody directory) {

  @Schema(name = "Forwarding")
  record ForwardingBody(
      @NotNull
          @Size(max = 3)
          @Schema(description = "None: off. `ALWAYS` alone, or any of the others")
          Set<Forwarding.@NotNull When> when,
      @Schema(
              implementation = String.class,
              description = "A line or mobile of metropolitan France; needed unless it is off",
              examples = "+33639980001")
          @Nullable PhoneNumber number,
      @NotNull @Schema(description = "Whether the desk phone rings as well when all is forwarded")
          Boolean ringTogether,
      @NotNull @Schema(description = "Whether who answers has to press 1") Boolean confirmByKey,
      @NotNull @Schema(description = "Whose number the other phone shows")
          Forwarding.ShownNumber shown) {

    static ForwardingBody of(Forwarding forwarding) {
      return new ForwardingBody(
          forwarding.when(),
          forwarding.number(),
          forwarding.ringTogether(),
          forwarding.confirmByKey(),
          forwarding.shown());
    }

    Forwarding toForwarding() {
      return new Forwarding(when, number, ringTogether, confirmByKey, shown);
    }
  }

  @Schema(name = "LineKey")
  record LineKeyBody(
      @NotNull LineKey.Kind kind,
      @Pattern(regexp = "[+]?[0-9]{2,15}")
          @Schema(description = "What is dialled, or a colleague's extension", examples = "2002")
          @Nullable String value,
      @Size(min = 1, max = LineKey.LONGEST_LABEL) @Nullable String label) {

    static LineKeyBody of(LineKey key) {
      return new LineKeyBody(key.kind(), key.value(), key.label());
    }

    LineKey toKey() {
      return new LineKey(kind, value, label);
    }
  }

  @Schema(name = "CallHandling")
  record CallsBody(
      @NotNull Boolean callWaiting,
      @Size(min = 1, max = CallHandling.LONGEST_NAME)
          @Schema(description = "Left out: the company's")
          @Nullable String callerIdName,
      @NotNull @Schema(description = "Whether the number is withheld") Boolean hideCallerId,
      @NotNull Boolean doNotDisturb,
      @NotNull Boolean autoAnswer,
      @Schema(
              implementation = String.class,
              description = "Rings together with the desk phone; a line or mobile of France")
          @Nullable PhoneNumber externalPhone,
      @NotNull
          @Size(max = CallHandling.MOST_LINE_KEYS)
          @Schema(description = "The phone's second and third key")
          List<@NotNull @Valid LineKeyBody> lineKeys) {

    static CallsBody of(CallHandling calls) {
      return new CallsBody(
          calls.callWaiting(),
          calls.callerIdName(),
          calls.hideCallerId(),
          calls.doNotDisturb(),
          calls.autoAnswer(),
          calls.externalPhone(),
          calls.lineKeys().stream().map(LineKeyBody::of).toList());
    }

    CallHandling toCalls() {
      return new CallHandling(
          callWaiting,
          callerIdName,
          hideCallerId,
          doNotDisturb,
          autoAnswer,
          externalPhone,
          IntStream.range(0, lineKeys.size())
              .mapToObj(place -> Refused.within("/lineKeys/" + place, lineKeys.get(place)::toKey))
              .toList());
    }
  }

  @Schema(name = "VoicemailSettings")
  record VoicemailBody(
      @NotNull
          @Min(VoicemailSettings.LEAST_DELAY)
          @Max(VoicemailSettings.MOST_DELAY)
          @Schema(description = "How long the phone rings before")
          Integer delaySeconds,
      @Pattern(regexp = ConferenceBody.PIN) @Schema(description = ConferenceBody.PIN_MEANING)
          @Nullable String pin,
      @Size(min = 1, max = 2000)
          @Schema(description = "Read out, 150 words at most; left out: the usual one")
          @Nullable String greeting,
      @Schema(description = "Played instead of reading the greeting, which it needs beside it")
          @Nullable UUID greetingRecording,
      @NotNull VoicemailSettings.EmailCopy emailCopy,
      @NotNull Boolean transcription) {

    static VoicemailBody of(VoicemailSettings voicemail) {
      var greeting = voicemail.greeting();
      return new VoicemailBody(
          voicemail.delaySeconds(),
          ConferenceBody.masked(voicemail.pin()),
          greeting == null ? null : greeting.text(),
          greeting == null ? null : greeting.recording(),
          voicemail.emailCopy(),
          voicemail.transcription());
    }

    VoicemailSettings toVoicemail() {
      return new VoicemailSettings(delaySeconds, Pin.of(pin), spoken(), emailCopy, transcription);
    }

    private @Nullable Greeting spoken() {
      if (greeting == null && greetingRecording != null) {
        throw Refused.invalid(
                "recording-without-text", "A recorded greeting has its text beside it.")
            .at("/greeting");
      }
      return greeting == null
          ? null
          : Refused.within("/greeting", () -> new Greeting(greeting, greetingRecording));
    }
  }

  @Schema(name = "FaxSettings")
  record FaxBody(@NotNull Boolean enabled) {}

  @Schema(name = "DirectoryListing")
  record DirectoryBody(@NotNull Boolean byExtension, @NotNull Boolean byName) {}

  static UserBody of(UserSettings user) {
    return new UserBody(
        ForwardingBody.of(user.forwarding()),
        CallsBody.of(user.calls()),
        VoicemailBody.of(user.voicemail()),
        new FaxBody(user.fax().enabled()),
        new DirectoryBody(user.directory().byExtension(), user.directory().byName()));
  }

  UserSettings toUser() {
    return new UserSettings(
        Refused.within("/forwarding", forwarding::toForwarding),
        Refused.within("/calls", calls::toCalls),
        Refused.within("/voicemail", voicemail::toVoicemail),
        new FaxSettings(fax.enabled()),
        new DirectoryListing(directory.byExtension(), directory.byName()));
  }
}
