package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.ooma.office.kernel.persistence.StoredJson;
import com.ooma.office.provisioning.application.settings.NumberTarget;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.Music;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.Pin;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What two states of an office's settings have different, for people: secrets are masked.
final class Comparison {

  private static final String ANOTHER = Pin.MASK + " (new)";

  private Comparison() {}

  /// What is kept of settings, by path; what nobody has set is not among it.
  static SortedMap<String, Object> kept(OfficeSettings settings) {
    var parts = new TreeMap<String, Object>();
    if (settings.ownReceptionist() != null) {
      parts.put(SettingPath.RECEPTIONIST, settings.ownReceptionist());
    }
    if (!settings.conference().equals(ConferenceServer.STANDARD)) {
      parts.put(SettingPath.CONFERENCE, settings.conference());
    }
    if (!settings.music().equals(Music.STANDARD)) {
      parts.put(SettingPath.MUSIC, settings.music());
    }
    settings.groups().forEach((extension, group) -> parts.put(SettingPath.group(extension), group));
    settings
        .ownUserSettings()
        .forEach((extension, user) -> parts.put(SettingPath.user(extension), user));
    return parts;
  }

  /// All that applies, by path: also what nobody has set.
  private static SortedMap<String, Object> effective(OfficeSettings settings) {
    var parts = kept(settings);
    parts.put(SettingPath.RECEPTIONIST, settings.receptionist());
    parts.put(SettingPath.CONFERENCE, settings.conference());
    parts.put(SettingPath.MUSIC, settings.music());
    settings
        .users()
        .forEach(user ->
            parts.put(SettingPath.user(user.extension()), settings.settingsOf(user.extension())));
    settings
        .numbers()
        .forEach((number, destination) ->
            parts.put(SettingPath.number(number), NumberTarget.of(destination, settings)));
    return parts;
  }

  /// The differences of each setting that has any, by path.
  static SortedMap<String, List<PropertyChangeJson>> of(
      OfficeSettings before, OfficeSettings after) {
    var former = effective(before);
    var present = effective(after);
    var paths = new TreeSet<>(former.keySet());
    paths.addAll(present.keySet());
    var differences = new TreeMap<String, List<PropertyChangeJson>>();
    for (var path : paths) {
      if (!Objects.equals(former.get(path), present.get(path))) {
        differences.put(path, between(former.get(path), present.get(path)));
      }
    }
    return differences;
  }

  private static List<PropertyChangeJson> between(@Nullable Object before, @Nullable Object after) {
    var pins = new HashMap<String, Pin>();
    var former =
        flat(
            before,
            (pin, of) -> {
              pins.put(of, pin);
              return Pin.MASK;
            });
    var present = flat(after, (pin, of) -> pin.equals(pins.get(of)) ? Pin.MASK : ANOTHER);
    var properties = new TreeSet<>(former.keySet());
    properties.addAll(present.keySet());
    var changes = new ArrayList<PropertyChangeJson>();
    for (var property : properties) {
      var old = former.get(property);
      var now = present.get(property);
      if (!Objects.equals(old, now)) {
        changes.add(new PropertyChangeJson(property, old, now));
      }
    }
    return changes;
  }

  private static Map<String, String> flat(@Nullable Object part, PinText pins) {
    var properties = new TreeMap<String, String>();
    if (part != null) {
      var json =
          StoredJson.MAPPER.<JsonNode>valueToTree(
              part instanceof NumberTarget ? part : ContentJson.of(part, pins).part());
      flatten(json, "", properties);
    }
    return properties;
  }

  private static void flatten(JsonNode node, String pointer, Map<String, String> properties) {
    if (node.isObject()) {
      node.properties()
          .forEach(property ->
              flatten(property.getValue(), pointer + "/" + property.getKey(), properties));
    } else if (node.isArray()) {
      for (int place = 0; place < node.size(); place++) {
        flatten(node.get(place), pointer + "/" + place, properties);
      }
    } else if (!node.isNull()) {
      properties.put(pointer, node.asText());
    }
  }
}
