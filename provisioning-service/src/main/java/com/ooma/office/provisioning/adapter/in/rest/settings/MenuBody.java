package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import com.ooma.office.provisioning.domain.telephony.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What callers hear and may choose.
@Schema(name = "Menu")
record MenuBody(
    @NotNull
        @Size(min = 1, max = 2000)
        @Schema(
            description = "Read out, 150 words at most",
            examples = "Bonjour, pour les ventes, tapez 1.")
        String greeting,
    @Schema(description = "Played instead of reading the greeting, as long as it is there")
        @Nullable UUID greetingRecording,
    @NotNull @Size(max = 10) List<@NotNull @Valid KeyBody> keys,
    @NotNull
        @Min(1)
        @Max(Menu.MOST_TRIES)
        @Schema(description = "How often it is read to who chooses nothing, or nothing there is")
        Integer tries,
    @NotNull @Min(Menu.LEAST_SECONDS) @Max(Menu.MOST_SECONDS) Integer secondsToChoose,
    @Valid @Schema(description = "Where who pressed nothing goes; left out: the call ends")
        @Nullable TargetBody onSilence,
    @Valid @Schema(description = "Where who pressed other keys goes; left out: the call ends")
        @Nullable TargetBody onWrongKey) {

  /// Where calls are sent inside the company.
  @Schema(name = "CallTarget")
  record TargetBody(
      @NotNull
          @Schema(
              description =
                  "`LINE`: a user, a ring group, the receptionist (2000) or the conference server"
                      + " (2999); `MAILBOX`: a user's voicemail")
          Target.Kind kind,
      @NotNull @Pattern(regexp = "2[0-9]{3}") @Schema(examples = "2001") String extension) {

    static @Nullable TargetBody of(@Nullable Target target) {
      return target == null ? null : new TargetBody(target.kind(), target.extension());
    }

    static @Nullable Target target(@Nullable TargetBody body) {
      return body == null ? null : body.toTarget();
    }

    Target toTarget() {
      return new Target(kind, extension);
    }
  }

  /// What a key can do.
  enum Action {
    TRANSFER,
    DIAL_BY_NAME,
    ANNOUNCEMENT
  }

  @Schema(name = "MenuKey")
  record KeyBody(
      @NotNull @Min(0) @Max(9) Integer key,
      @NotNull Action action,
      @Valid @Schema(description = "Where a `TRANSFER` goes; not for other actions")
          @Nullable TargetBody to,
      @Size(min = 1, max = 2000)
          @Schema(description = "What an `ANNOUNCEMENT` says; not for other actions")
          @Nullable String text,
      @Schema(description = "Played instead of the text of an `ANNOUNCEMENT`")
          @Nullable UUID recording) {

    static KeyBody of(MenuKey key) {
      return switch (key.action()) {
        case KeyAction.Transfer(var to) ->
            new KeyBody(key.key(), Action.TRANSFER, TargetBody.of(to), null, null);
        case KeyAction.DialByName _ ->
            new KeyBody(key.key(), Action.DIAL_BY_NAME, null, null, null);
        case KeyAction.Announcement(var message) ->
            new KeyBody(key.key(), Action.ANNOUNCEMENT, null, message.text(), message.recording());
      };
    }

    MenuKey toKey() {
      return new MenuKey(
          key,
          switch (action) {
            case TRANSFER -> {
              if (to == null || text != null || recording != null) {
                throw unclear();
              }
              yield new KeyAction.Transfer(to.toTarget());
            }
            case ANNOUNCEMENT -> {
              if (text == null || to != null) {
                throw unclear();
              }
              yield new KeyAction.Announcement(
                  Refused.within("/text", () -> new Greeting(text, recording)));
            }
            case DIAL_BY_NAME -> {
              if (to != null || text != null || recording != null) {
                throw unclear();
              }
              yield new KeyAction.DialByName();
            }
          });
    }

    private Refused unclear() {
      return Refused.invalid(
              "menu-key", "Key %d: a TRANSFER has `to`, an ANNOUNCEMENT `text`.".formatted(key))
          .at("/action");
    }
  }

  static MenuBody of(Menu menu) {
    return new MenuBody(
        menu.greeting().text(),
        menu.greeting().recording(),
        menu.keys().stream().map(KeyBody::of).toList(),
        menu.tries(),
        menu.secondsToChoose(),
        TargetBody.of(menu.onSilence()),
        TargetBody.of(menu.onWrongKey()));
  }

  /// Where in the list the key with a digit is; the list need not be in order.
  int placeOf(int digit) {
    return keys.stream().map(KeyBody::key).toList().indexOf(digit);
  }

  Menu toMenu() {
    return new Menu(
        Refused.within("/greeting", () -> new Greeting(greeting, greetingRecording)),
        IntStream.range(0, keys.size())
            .mapToObj(place -> Refused.within("/keys/" + place, keys.get(place)::toKey))
            .toList(),
        tries,
        secondsToChoose,
        TargetBody.target(onSilence),
        TargetBody.target(onWrongKey));
  }
}
