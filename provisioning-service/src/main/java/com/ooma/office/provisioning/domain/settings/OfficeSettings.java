package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything that a member company has set, and what that refers to: its users and numbers. What
/// nobody has set is as it is for every new company.
///
/// @param companyName null if nobody told it
/// @param users lowest extension first
/// @param numbers where each number of the company goes, by E.164
/// @param ownReceptionist null as long as nobody has changed it
/// @param groups by extension
/// @param ownUserSettings of the users who have changed something, by extension
/// @param recordings those that the company has, which greetings and music may name
public record OfficeSettings(
    @Nullable String companyName,
    List<OfficeUser> users,
    SortedMap<String, Destination> numbers,
    @Nullable Receptionist ownReceptionist,
    SortedMap<String, RingGroup> groups,
    ConferenceServer conference,
    Music music,
    SortedMap<String, UserSettings> ownUserSettings,
    Set<UUID> recordings) {

  public OfficeSettings {
    users = List.copyOf(users);
    numbers = new TreeMap<>(numbers);
    groups = new TreeMap<>(groups);
    ownUserSettings = new TreeMap<>(ownUserSettings);
    recordings = Set.copyOf(recordings);
  }

  /// What a company has that has set nothing.
  public static OfficeSettings standard(
      @Nullable String companyName, List<OfficeUser> users, Map<String, Destination> numbers) {
    return new OfficeSettings(
        companyName,
        users,
        new TreeMap<>(numbers),
        null,
        new TreeMap<>(),
        ConferenceServer.STANDARD,
        Music.STANDARD,
        new TreeMap<>(),
        Set.of());
  }

  public Receptionist receptionist() {
    return ownReceptionist != null
        ? ownReceptionist
        : Receptionist.standard(companyName, users.isEmpty() ? null : users.getFirst().extension());
  }

  public Optional<OfficeUser> user(String extension) {
    return users.stream().filter(user -> user.extension().equals(extension)).findFirst();
  }

  public Optional<OfficeUser> userOf(UUID seatId) {
    return users.stream().filter(user -> user.seatId().equals(seatId)).findFirst();
  }

  /// @throws Refused if nobody has the extension
  public OfficeUser requireUser(String extension) {
    return user(extension).orElseThrow(() -> Refused.notFound("extension"));
  }

  public UserSettings settingsOf(String extension) {
    return ownUserSettings.getOrDefault(extension, UserSettings.STANDARD);
  }

  /// What of a user's settings calls nobody outside: calls are forwarded to the company's own
  /// numbers only, and no phone outside rings.
  public UserSettings keptInside(UserSettings own) {
    var number = own.forwarding().number();
    boolean leaves = number != null && !numbers.containsKey(number.e164());
    return own.with(leaves ? Forwarding.OFF : own.forwarding())
        .with(own.calls().withoutExternalPhone());
  }

  /// @throws Refused if there is no such group
  public RingGroup requireGroup(String extension) {
    var group = groups.get(extension);
    if (group == null) {
      throw Refused.notFound("ring group");
    }
    return group;
  }

  /// @param number in E.164
  /// @throws Refused if it is not the company's
  public Destination requireNumber(String number) {
    var destination = numbers.get(number);
    if (destination == null) {
      throw Refused.notFound("number");
    }
    return destination;
  }

  /// Whether a call can be sent to this extension.
  public boolean hasLine(String extension) {
    return extension.equals(Office.RECEPTIONIST)
        || extension.equals(ReservedExtensions.CONFERENCE)
        || groups.containsKey(extension)
        || user(extension).isPresent();
  }

  /// @param changed null for the one that every company begins with
  public OfficeSettings with(@Nullable Receptionist changed) {
    return new OfficeSettings(
        companyName,
        users,
        numbers,
        changed,
        groups,
        conference,
        music,
        ownUserSettings,
        recordings);
  }

  public OfficeSettings with(ConferenceServer changed) {
    return new OfficeSettings(
        companyName,
        users,
        numbers,
        ownReceptionist,
        groups,
        Refused.within("/" + SettingPath.CONFERENCE, () -> changed.settled(conference)),
        music,
        ownUserSettings,
        recordings);
  }

  /// @param present the recordings that the company has
  public OfficeSettings having(Set<UUID> present) {
    return new OfficeSettings(
        companyName,
        users,
        numbers,
        ownReceptionist,
        groups,
        conference,
        music,
        ownUserSettings,
        present);
  }

  public OfficeSettings with(Music changed) {
    return new OfficeSettings(
        companyName,
        users,
        numbers,
        ownReceptionist,
        groups,
        conference,
        changed,
        ownUserSettings,
        recordings);
  }

  /// @throws Refused if another group has the name
  public OfficeSettings with(RingGroup changed) {
    groups.values().stream()
        .filter(group -> !group.extension().equals(changed.extension()))
        .filter(group -> group.name().equalsIgnoreCase(changed.name()))
        .findFirst()
        .ifPresent(group -> {
          throw Refused.conflict(
                  "group-name-taken", "The group " + group.extension() + " has this name.")
              .at("/" + SettingPath.group(changed.extension()) + "/name")
              .about(group.extension());
        });
    return withGroups(put(groups, changed.extension(), changed));
  }

  public OfficeSettings withoutGroup(String extension) {
    var rest = new TreeMap<>(groups);
    rest.remove(extension);
    return withGroups(rest);
  }

  public OfficeSettings withoutGroups() {
    return withGroups(new TreeMap<>());
  }

  private OfficeSettings withGroups(SortedMap<String, RingGroup> changed) {
    return new OfficeSettings(
        companyName,
        users,
        numbers,
        ownReceptionist,
        changed,
        conference,
        music,
        ownUserSettings,
        recordings);
  }

  /// @throws Refused if nobody has the extension
  public OfficeSettings with(String extension, UserPart changed) {
    requireUser(extension);
    return withUser(extension, settled(extension, own -> own.with(changed)));
  }

  /// @throws Refused if nobody has the extension
  public OfficeSettings with(String extension, UserSettings changed) {
    requireUser(extension);
    return withUser(extension, settled(extension, changed::settled));
  }

  private UserSettings settled(String extension, UnaryOperator<UserSettings> change) {
    return Refused.within(
        "/" + SettingPath.user(extension), () -> change.apply(settingsOf(extension)));
  }

  private OfficeSettings withUser(String extension, UserSettings changed) {
    return new OfficeSettings(
        companyName,
        users,
        numbers,
        ownReceptionist,
        groups,
        conference,
        music,
        put(ownUserSettings, extension, changed),
        recordings);
  }

  /// @param number in E.164
  /// @throws Refused if the company has no such number
  public OfficeSettings with(String number, Destination destination) {
    requireNumber(number);
    return new OfficeSettings(
        companyName,
        users,
        put(numbers, number, destination),
        ownReceptionist,
        groups,
        conference,
        music,
        ownUserSettings,
        recordings);
  }

  /// Makes sure that every call would arrive somewhere.
  ///
  /// @throws Refused naming what refers to nothing, or the way round which a call would go
  public OfficeSettings requireSound() {
    new References(this).requireKnown();
    new CallPaths(this).requireEnding();
    return this;
  }

  private static <T> SortedMap<String, T> put(SortedMap<String, T> present, String key, T value) {
    var changed = new HashMap<>(present);
    changed.put(key, value);
    return new TreeMap<>(changed);
  }
}
