package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.settings.ApplyConfiguration;
import com.ooma.office.provisioning.application.settings.NumberTarget;
import com.ooma.office.provisioning.application.settings.SettingDifference;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A whole office's settings, as they are read and written.
@Schema(name = "TelephonyConfiguration")
record ConfigurationBody(
    @Valid @Schema(description = "Left out: the one that every company begins with")
        @Nullable ReceptionistBody receptionist,
    @NotNull @Size(max = 99) @Schema(description = "All there are to be, each with its extension")
        List<@NotNull @Valid RingGroupBody> ringGroups,
    @NotNull @Valid ConferenceBody conference,
    @Valid @Schema(description = "Left out: it stays as it is") MusicResource.@Nullable Body music,
    @NotNull @Size(max = 200) @Schema(description = "Those that are left out stay as they are")
        List<@NotNull @Valid ConfiguredUser> users,
    @NotNull @Size(max = 1000) @Schema(description = "Those that are left out stay as they are")
        List<@NotNull @Valid MappedNumber> numbers) {

  private static final java.util.regex.Pattern PART =
      java.util.regex.Pattern.compile("/(ring-groups|users|number-mappings)/([+]?[0-9]+)(|/.*)");

  @Schema(name = "ConfiguredUser")
  record ConfiguredUser(
      @NotNull @Pattern(regexp = "2[0-9]{3}") @Schema(examples = "2001") String extension,
      @NotNull @Valid UserBody settings) {}

  @Schema(name = "ConfiguredNumber")
  record MappedNumber(
      @NotNull @Schema(implementation = String.class, examples = "+33199000012") PhoneNumber number,
      @NotNull @Valid NumberMappingResource.Body target) {}

  /// @param differences what changed, or would change
  @Schema(name = "ConfigurationResult")
  record Result(
      @Schema(description = "Whether it was saved; false for a dry run") boolean applied,
      List<SettingDifference> differences) {}

  static ConfigurationBody of(OfficeSettings settings) {
    return new ConfigurationBody(
        settings.ownReceptionist() == null ? null : ReceptionistBody.of(settings.ownReceptionist()),
        settings.groups().values().stream().map(RingGroupBody::of).toList(),
        ConferenceBody.of(settings.conference()),
        MusicResource.Body.of(settings.music()),
        settings.users().stream()
            .map(user ->
                new ConfiguredUser(
                    user.extension(), UserBody.of(settings.settingsOf(user.extension()))))
            .toList(),
        settings.numbers().entrySet().stream()
            .map(number ->
                new MappedNumber(
                    new PhoneNumber(number.getKey()),
                    NumberMappingResource.Body.of(NumberTarget.of(number.getValue(), settings))))
            .toList());
  }

  ApplyConfiguration.Configuration toConfiguration() {
    return new ApplyConfiguration.Configuration(
        receptionist == null ? null : Refused.within("/receptionist", receptionist::toReceptionist),
        groups(),
        Refused.within("/conference", conference::toConference),
        music == null ? null : music.toMusic(),
        settingsOfUsers(),
        targetsOfNumbers());
  }

  /// Where in this document a place is that the domain names by the setting's path.
  Optional<String> pointer(String pointer) {
    var part = PART.matcher(pointer);
    if (!part.matches()) {
      return Optional.of(pointer.equals("/" + SettingPath.GROUPS) ? "/ringGroups" : pointer)
          .filter(known -> !known.startsWith("/receptionist") || receptionist != null)
          .map(this::inReceptionist);
    }
    var key = part.group(2);
    var rest = part.group(3);
    return switch (part.group(1)) {
      case "ring-groups" ->
          item("/ringGroups/", ringGroups, group -> key.equals(group.extension()), rest);
      case "users" ->
          item("/users/", users, user -> key.equals(user.extension()), "/settings" + rest);
      default -> item("/numbers/", numbers, it -> key.equals(it.number().e164()), "/target" + rest);
    };
  }

  private String inReceptionist(String pointer) {
    return receptionist == null
        ? pointer
        : BodyPointers.rest(pointer, SettingPath.RECEPTIONIST)
            .map(rest -> "/receptionist" + receptionist.pointer(rest))
            .orElse(pointer);
  }

  private static <T> Optional<String> item(
      String list, List<T> items, Predicate<T> wanted, String rest) {
    return IntStream.range(0, items.size())
        .filter(place -> wanted.test(items.get(place)))
        .mapToObj(place -> list + place + rest)
        .findFirst();
  }

  private List<RingGroup> groups() {
    var all = new TreeMap<String, RingGroup>();
    for (int place = 0; place < ringGroups.size(); place++) {
      var body = ringGroups.get(place);
      var pointer = "/ringGroups/" + place;
      var group = Refused.within(pointer, () -> group(body));
      if (all.put(group.extension(), group) != null) {
        throw twice(group.extension(), pointer + "/extension");
      }
    }
    return List.copyOf(all.values());
  }

  private static RingGroup group(RingGroupBody body) {
    if (body.extension() == null) {
      throw Refused.invalid("group-extension", "Each group of the document has its extension.")
          .at("/extension");
    }
    return body.toGroup(body.extension());
  }

  private Map<String, UserSettings> settingsOfUsers() {
    var all = new TreeMap<String, UserSettings>();
    for (int place = 0; place < users.size(); place++) {
      var user = users.get(place);
      var settings = Refused.within("/users/" + place + "/settings", user.settings()::toUser);
      if (all.put(user.extension(), settings) != null) {
        throw twice(user.extension(), "/users/" + place + "/extension");
      }
    }
    return all;
  }

  private Map<String, NumberTarget> targetsOfNumbers() {
    var all = new TreeMap<String, NumberTarget>();
    for (int place = 0; place < numbers.size(); place++) {
      var number = numbers.get(place);
      if (all.put(number.number().e164(), number.target().toTarget()) != null) {
        throw twice(number.number().e164(), "/numbers/" + place + "/number");
      }
    }
    return all;
  }

  private static Refused twice(String what, String pointer) {
    return Refused.invalid("configuration-twice", what + " is there twice.")
        .at(pointer)
        .about(what);
  }
}
